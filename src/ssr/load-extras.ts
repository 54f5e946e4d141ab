/** A registered element that gets part of itself later. */
interface HasExtra {
  loadExtra(): Promise<void>;
}

/** What a report gets after its first draw belongs in that draw where a server makes it. */
export async function loadExtras(): Promise<void> {
  const report = customElements.get('meetlat-report') as HasExtra | undefined;
  await report?.loadExtra();
}
