/** Loads code when it is first wanted; a failed load (a flaky network) may be tried again by asking again. */
export function lazily<M>(load: () => Promise<M>): () => Promise<M> {
  let loading: Promise<M> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
