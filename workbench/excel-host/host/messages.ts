import type { Port } from "./port";

/** The envelope of the messages between an add-in's frame and its host (both ways a JSON string). */

export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE_TYPE = { call: 0, event: 1 } as const;
/** The DDA layer's code for a failure of the host, which the library turns into a GeneralException. */
const INTERNAL_ERROR = 5001;

export interface Request {
  readonly _messageType: 0;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The host's end of the conversation: requests come in, answers and events go out. */
export class MessageChannel {
  /** Events go back on the correlation that registered for them. */
  private readonly registrations = new Map<string, Request>();

  constructor(
    private readonly port: Port,
    private readonly answer: (request: Request) => unknown,
  ) {
    port.listen((text) => this.receive(text));
  }

  close(): void {
    this.port.close();
    this.registrations.clear();
  }

  /** Sends an event, if the add-in has registered for it. */
  raise(eventName: string, data: unknown): void {
    const registration = this.registrations.get(eventName);
    if (registration !== undefined) this.send(registration, RESPONSE_TYPE.event, data);
  }

  private receive(text: string): void {
    const request = parse(text);
    if (request === null) return;
    if (request._actionType === ACTION_TYPE.registerEvent) {
      this.registrations.set(request._actionName, request);
    } else if (request._actionType === ACTION_TYPE.unregisterEvent) {
      this.registrations.delete(request._actionName);
    }
    void this.reply(request);
  }

  private async reply(request: Request): Promise<void> {
    let data: unknown;
    try {
      data = await this.answer(request);
    } catch (error) {
      // Without an answer the add-in would wait for ever.
      console.error(error);
      data = { Version: 1, Error: INTERNAL_ERROR };
    }
    if (data !== undefined) this.send(request, RESPONSE_TYPE.call, data);
  }

  private send(request: Request, responseType: number, data: unknown): void {
    const message = {
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _serializerVersion: 1,
    };
    this.port.send(JSON.stringify(message));
  }
}

/** A request of the protocol, or null for any other message that a page may get. */
function parse(text: string): Request | null {
  if (!text.startsWith("{")) return null;
  try {
    const message = JSON.parse(text) as Partial<Request>;
    return message._messageType === 0 && typeof message._actionName === "string"
      ? (message as Request)
      : null;
  } catch {
    return null; // not JSON: not ours
  }
}
