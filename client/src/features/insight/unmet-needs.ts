/** Days back that one may look. */
export const periods = ["7", "30", "90", "365"] as const;
export type Period = (typeof periods)[number];

/** USPS codes of the states, the District and the territories, as the server's areas carry them. */
export const stateCodes: readonly string[] = (
  "AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD " +
  "TN TX UT VA VI VT WA WI WV WY"
).split(" ");

/** "2026-08-26", so many days before an instant. */
export function dayBefore(at: Date, days: number): string {
  return new Date(at.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}
