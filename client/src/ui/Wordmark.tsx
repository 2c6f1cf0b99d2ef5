/** The way-sign with two boards, and the name. Nothing else is a logo. */
export function Wordmark() {
  return (
    <>
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path className="post" d="M14.5 3.5a1.5 1.5 0 0 1 3 0V30h-3z" />
        <path className="arm-here" d="M7 6.5h17.2l4.8 4.25L24.2 15H7z" />
        <path className="arm" d="M23 17.5H9.3L5 21.25 9.3 25H23z" />
      </svg>
      Waypost
    </>
  );
}
