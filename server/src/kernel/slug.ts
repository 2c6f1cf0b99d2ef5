/** "Meals on Wheels, D.C." as "meals-on-wheels-d-c"; empty when no letter or digit is left. */
export function slugOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[a-z0-9]+/g);
  return (words ?? []).join("-").slice(0, 80).replace(/-+$/, "");
}
