/** The body of a request to send a webhook. */
export interface SendRequest {
  to: string;
  secret: string | undefined;
  example: string | undefined;
  fault: string | undefined;
}

export interface Delivery {
  name: string;
  ok: boolean;
  problem?: string;
  responses: { status?: number; time: number; body?: string; message?: string }[];
}

/** The response of the local server. */
interface SendResponse {
  results?: Delivery[];
  skipped?: { reason?: string }[];
  /** The reason why nothing was sent. */
  message?: string;
}

/** Asks the local server to send a webhook. Rejects if the server does not respond. */
export async function sendThrough(url: string, request: SendRequest): Promise<SendResponse> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
    cache: "no-store",
  });
  return (await response.json()) as SendResponse;
}

export function outcomeOf({ results = [], skipped: [first] = [], message }: SendResponse): {
  summary: string;
  deliveries: Delivery[];
} {
  if (message !== undefined) return { summary: `Nothing was sent: ${message}`, deliveries: [] };
  if (results.length === 0)
    return { summary: `Nothing was sent: ${first?.reason ?? "there is nothing to send"}`, deliveries: [] };
  const count = results.reduce((sum, { responses }) => sum + responses.length, 0);
  return { summary: `Sent ${count} ${count === 1 ? "delivery" : "deliveries"}.`, deliveries: results };
}
