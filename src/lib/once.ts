/** The same function, which calculates only when it is first called. */
export function once<Result>(calculate: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: calculate() };
    return made.result;
  };
}
