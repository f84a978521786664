/** What the page of a webhook needs to have it sent by the local server. */
export interface SendData {
  event: string;
  /** Of the local server: `/_chatwire/acme/orders/send/order_paid`. */
  send: string;
  /** Of the local server too: a receiver that checks what it gets. */
  receive: string;
  examples: { name: string; label: string }[];
  /** What may be wrong on purpose. */
  faults: { name: string; summary: string }[];
  /** Whether deliveries prove their sender by a secret. */
  hasSecret: boolean;
  /** The line that does the same without the page. */
  command: string;
}
