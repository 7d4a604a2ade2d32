import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket as ServerSocket } from 'ws';
import { answer } from './http-neighbour';
import type { Neighbour } from './neighbour';

/** The neighbour on a real local port, which can be killed and started again. */
export class SocketGateway {
  port = 0;
  /** As a proxy that lets no WebSocket through. */
  blocksSockets = false;
  upgrades = 0;
  private server?: Server;
  private sockets?: WebSocketServer;

  constructor(readonly neighbour: Neighbour) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => this.http(request, response));
    const sockets = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request, socket, head) => {
      this.upgrades++;
      if (this.blocksSockets) socket.destroy();
      else sockets.handleUpgrade(request, socket, head, (accepted) => this.accept(accepted));
    });
    await new Promise<void>((listening) => server.listen(this.port, '127.0.0.1', listening));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    this.sockets = sockets;
  }

  /** No close frames: as a process that is gone. */
  async kill(): Promise<void> {
    for (const socket of this.sockets?.clients ?? []) socket.terminate();
    this.neighbour.peers.splice(0);
    this.server?.closeAllConnections();
    await new Promise<void>((closed) => (this.server ? this.server.close(() => closed()) : closed()));
    this.server = undefined;
  }

  private accept(socket: ServerSocket): void {
    const peer = this.neighbour.connect({
      send: (text) => socket.send(text),
      close: (code, reason) => socket.close(code, reason),
    });
    socket.on('message', (data) => peer.message(String(data)));
    socket.on('close', () => this.neighbour.disconnected(peer));
  }

  private http(request: IncomingMessage, response: ServerResponse): void {
    void answer(this.neighbour, request, response);
  }
}
