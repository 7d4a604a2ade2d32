import { useEffect, useState } from 'preact/hooks';

const QUIET_MILLIS = 2000;

/** Runs something when the page has got over its start. */
export function afterStart(run: () => void): () => void {
  const timer = setTimeout(run, QUIET_MILLIS);
  return () => clearTimeout(timer);
}

/** Code that comes at once when it is wanted, and else when the page has got over its start, while there is a network. */
export function useLate<M>(load: () => Promise<M>, wanted: boolean): M | undefined {
  const [loaded, setLoaded] = useState<M>();
  useEffect(() => {
    const fetch = () => void load().then(setLoaded, () => undefined);
    if (!wanted) return afterStart(fetch);
    fetch();
    return undefined;
  }, [wanted]);
  return loaded;
}
