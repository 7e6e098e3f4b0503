/** The postMessage channel between the host page and office.js in the pane. */

interface Incoming {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { answer: 0, event: 1 } as const;

/** Undefined means that the message expects no answer. */
export type Invoke = (action: string, data: unknown) => Promise<unknown> | unknown;

export class Relay {
  private readonly registrations = new Map<string, Incoming>();
  private readonly listener = (event: MessageEvent): void => void this.receive(event);

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly addinOrigin: string,
    private readonly invoke: Invoke,
    private readonly onRegistered: (event: string) => void = () => undefined,
  ) {
    window.addEventListener('message', this.listener);
  }

  dispose(): void {
    window.removeEventListener('message', this.listener);
    this.registrations.clear();
  }

  isRegistered(event: string): boolean {
    return this.registrations.has(event);
  }

  /** False when the add-in has not subscribed to this event. */
  raise(event: string, data: unknown): boolean {
    const registration = this.registrations.get(event);
    if (!registration) return false;
    this.post(registration, RESPONSE.event, data);
    return true;
  }

  private async receive(event: MessageEvent): Promise<void> {
    if (event.source !== this.frame.contentWindow) return;
    const message = parse(event.data);
    if (message?._messageType !== MESSAGE.request) return;
    if (message._actionType === ACTION_TYPE.registerEvent) {
      this.registrations.set(message._actionName, message);
      this.post(message, RESPONSE.answer, { Error: 0 });
      this.onRegistered(message._actionName);
      return;
    }
    if (message._actionType === ACTION_TYPE.unregisterEvent) {
      this.registrations.delete(message._actionName);
      this.post(message, RESPONSE.answer, { Error: 0 });
      return;
    }
    const answer = await this.invoke(message._actionName, message._data);
    if (answer !== undefined) this.post(message, RESPONSE.answer, answer);
  }

  private post(to: Incoming, responseType: number, data: unknown): void {
    this.frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _responseType: responseType,
        _errorCode: 0,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _serializerVersion: 1,
        _origin: window.location.origin,
        _data: data,
      }),
      this.addinOrigin,
    );
  }
}

function parse(data: unknown): Incoming | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(data);
    if (typeof value !== 'object' || value === null || !('_messageType' in value)) return undefined;
    return value as Incoming;
  } catch {
    // The pane may post messages of its own that are no JSON.
    return undefined;
  }
}
