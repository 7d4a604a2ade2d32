// A small client for calls of programs that draw their own stage; see docs/stage.md.
export { createStageClient, type GroupCallEvent, type StageClient, type StageClientOptions } from './stage-client';
