// The package has no types of its own; this is the part of it that is used.
declare module 'saxen' {
  /** An XML parser that tells of elements and texts as they come. Entities are left as they stand. */
  export class Parser {
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Record<string, string> | false) => void,
    ): this;
    on(event: 'closeTag' | 'text' | 'cdata', listener: (text: string) => void): this;
    /** Reads on. What is not well-formed is thrown. */
    write(xml: string): this;
    end(): void;
  }
}
