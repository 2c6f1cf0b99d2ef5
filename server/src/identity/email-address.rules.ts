/** As addresses are stored and compared; null for what cannot be one. */
export function emailAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length <= 254 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]+$/.test(address) ? address : null;
}

/** Enough for its owner to know it, too little for anybody else to write to: "d•••@e•••.org". */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf("@");
  const [name, host] = [address.slice(0, at), address.slice(at + 1)];
  const end = host.slice(host.lastIndexOf("."));
  return `${name.slice(0, 1)}•••@${host.slice(0, 1)}•••${end}`;
}
