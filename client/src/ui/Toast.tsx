import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import CircleCheck from "lucide-react/icons/circle-check";
import X from "lucide-react/icons/x";
import { Icon } from "./Icon.tsx";

const ToastContext = createContext<(text: string) => void>(() => undefined);

const seconds = 8;

/**
 * Says that something was done, where the eye is not looking: one line at a time in a polite live region that is always there.
 * It holds nothing to press but its close button, and stays while the pointer or the focus is on it.
 */
export function ToastRegion({ closeLabel, children }: { readonly closeLabel: string; readonly children: ReactNode }) {
  const [toast, setToast] = useState<{ readonly text: string; readonly serial: number } | null>(null);
  const [isHeld, setHeld] = useState(false);
  const say = useCallback((words: string) => {
    setToast((before) => ({ text: words, serial: (before?.serial ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (toast === null || isHeld) return undefined;
    const timer = setTimeout(() => setToast(null), seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  return (
    <ToastContext value={say}>
      {children}
      <div className="toasts" role="status">
        {toast !== null && (
          <div
            key={toast.serial}
            className="toast"
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <Icon of={CircleCheck} />
            <p>{toast.text}</p>
            <button type="button" className="btn quiet icon" aria-label={closeLabel} onClick={() => setToast(null)}>
              <Icon of={X} />
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  );
}

/** `const toast = useToast(); toast("Accepted.")` */
export function useToast(): (text: string) => void {
  return useContext(ToastContext);
}
