/** Describes the form that sends a webhook through the local server. */
export interface SendData {
  event: string;
  /** The path on the local server that sends it: `/_chatwire/acme/orders/send/order_paid`. */
  send: string;
  /** The path of a receiver on the local server that checks deliveries. */
  receive: string;
  examples: { name: string; label: string }[];
  /** The faults that can be injected. */
  faults: { name: string; summary: string }[];
  /** Whether deliveries are signed with a secret or contain it. */
  hasSecret: boolean;
  /** The command line that does the same. */
  command: string;
}
