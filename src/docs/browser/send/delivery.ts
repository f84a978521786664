/** What the local server is asked to send. */
export interface Order {
  to: string;
  secret: string | undefined;
  example: string | undefined;
  fault: string | undefined;
}

/** What became of one delivery, as the local server tells it. */
export interface Delivery {
  name: string;
  ok: boolean;
  problem?: string;
  responses: { status?: number; time: number; body?: string; message?: string }[];
}

interface Told {
  results?: Delivery[];
  skipped?: { reason?: string }[];
  /** Why nothing was sent. */
  message?: string;
}

/** Asks the local server; rejects when it does not answer. */
export async function sendThrough(url: string, order: Order): Promise<Told> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(order),
    cache: "no-store",
  });
  return (await response.json()) as Told;
}

export function outcomeOf({ results = [], skipped = [], message }: Told): { sentence: string; deliveries: Delivery[] } {
  if (message !== undefined) return { sentence: `Nothing was sent: ${message}`, deliveries: [] };
  const [first] = skipped;
  if (results.length === 0)
    return { sentence: `Nothing was sent: ${first?.reason ?? "there is nothing to send"}`, deliveries: [] };
  const count = results.reduce((sum, { responses }) => sum + responses.length, 0);
  return { sentence: `${count} ${count === 1 ? "delivery was" : "deliveries were"} sent.`, deliveries: results };
}
