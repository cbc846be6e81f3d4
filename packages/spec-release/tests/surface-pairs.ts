import type { ChangeLevel } from "../src/diff/spec-diff.ts";

/** Declarations of a package before and after an edit, and what that amounts to there and back. */
export interface SurfacePair {
  readonly name: string;
  readonly old: string;
  readonly now: string;
  /** The gravest level from old to new, and from new to old; undefined for no change at all. */
  readonly levels: readonly [there: ChangeLevel | undefined, back: ChangeLevel | undefined];
  /** Every message on the way there, where the words matter. */
  readonly messages?: readonly string[];
}

type Levels = SurfacePair["levels"];

const breaking: Levels = ["breaking", "breaking"];
const growing: Levels = ["addition", "breaking"];
const shrinking: Levels = ["breaking", "addition"];
const unchanged: Levels = [undefined, undefined];

function pair(name: string, old: string, now: string, levels: Levels, ...messages: readonly string[]): SurfacePair {
  return { name, old, now, levels, ...(messages.length > 0 ? { messages } : {}) };
}

/** A function that takes a type, and one that answers it. */
const takes = (type: string) => `export declare function take(value: ${type}): void;`;
const answers = (type: string) => `export declare function answer(): ${type};`;

export const surfacePairs: readonly SurfacePair[] = [
  // Exports
  pair(
    "an export more",
    answers("string"),
    `${answers("string")} export declare const limit: number;`,
    growing,
    "`limit` is new.",
  ),
  pair(
    "an export renamed",
    "export declare function pet(id: number): string;",
    "export declare function animal(id: number): string;",
    breaking,
    "`pet` is now called `animal`.",
  ),
  pair(
    "an export gone",
    "export interface A { a: string }  export interface B { b: string }",
    "export interface A { a: string }",
    shrinking,
    "`B` is removed.",
  ),
  pair(
    "a class only as a type",
    "declare class Pet { name: string } export { Pet };",
    "declare class Pet { name: string } export type { Pet };",
    shrinking,
    "`Pet` is now only a type.",
  ),
  pair(
    "a namespace's member",
    "export declare namespace pets { const limit: number; }",
    "export declare namespace pets { const limit: number; const size: number; }",
    growing,
    "`pets.size` is new.",
  ),
  pair(
    "declarations in another order",
    "export interface A { a: B } export interface B { b: string }",
    "export interface B { b: string } export interface A { a: B }",
    unchanged,
  ),
  pair(
    "an export list for modifiers",
    "export declare const a: string;",
    "declare const b: string; export { b as a };",
    unchanged,
  ),
  pair(
    "a default export's type",
    "declare const pet: string; export default pet;",
    "declare const pet: number; export default pet;",
    breaking,
  ),

  // Parameters
  pair(
    "a required parameter more",
    takes("string"),
    "export declare function take(value: string, limit: number): void;",
    breaking,
    "Argument `limit` of `take` is new and required.",
  ),
  pair(
    "an optional parameter more",
    takes("string"),
    "export declare function take(value: string, limit?: number): void;",
    growing,
    "Argument `limit` of `take` is new.",
  ),
  pair(
    "a rest parameter more",
    takes("string"),
    "export declare function take(value: string, ...more: string[]): void;",
    growing,
  ),
  pair(
    "a parameter that may be left out",
    takes("string"),
    "export declare function take(value?: string): void;",
    growing,
    "Argument `value` of `take` is no longer required.",
  ),
  pair("a parameter's name", takes("string"), "export declare function take(text: string): void;", unchanged),
  pair(
    "parameters in another order",
    "export declare function take(a: string, b: string): void;",
    "export declare function take(b: string, a: string): void;",
    breaking,
    "The type of `take` changes from `(a: string, b: string): void` to `(b: string, a: string): void`.",
  ),
  pair(
    "a parameter that takes more",
    takes("string"),
    takes("string | number"),
    growing,
    "The type of argument `value` of `take` changes from `string` to `string | number`.",
  ),
  pair(
    "a parameter of another type",
    takes("string"),
    takes("number"),
    breaking,
    "The type of argument `value` of `take` changes from `string` to `number`.",
  ),
  pair(
    "a parameter that takes null",
    "export declare function take(value?: string | null): void;",
    "export declare function take(value: string | null): void;",
    shrinking,
    "Argument `value` of `take` is now required.",
  ),
  pair(
    "single parameters gathered",
    "export declare function take(a?: string, b?: string): void;",
    "export declare function take(...all: string[]): void;",
    growing,
  ),

  // What is answered
  pair(
    "an answer that may be null",
    answers("string"),
    answers("string | null"),
    shrinking,
    "The result of `answer` may now be null.",
  ),
  pair(
    "a promise of more",
    answers("Promise<string>"),
    answers("Promise<string | number>"),
    shrinking,
    "The type of the result of `answer` changes from `string` to `string | number`.",
  ),
  pair(
    "an async generator of more",
    answers("AsyncGenerator<string, void, undefined>"),
    answers("AsyncGenerator<string | number, void, undefined>"),
    shrinking,
  ),
  pair(
    "what is sent into a generator",
    answers("Generator<string, void, string>"),
    answers("Generator<string, void, string | number>"),
    growing,
  ),
  pair("an answer where there was none", answers("void"), answers("string"), ["addition", "breaking"]),
  pair("a promise no more", answers("Promise<string>"), answers("string"), breaking),
  pair("a list that is only read", answers("string[]"), answers("readonly string[]"), shrinking),
  pair("a given list that is only read", takes("string[]"), takes("readonly string[]"), growing),
  pair("a tuple's length", answers("[string, number]"), answers("[string]"), breaking),
  pair("a tuple's element", answers("[string, number]"), answers("[string, 1]"), growing),
  pair("a map that is written to", takes("Map<string, string>"), takes("Map<string, string | number>"), growing),

  // Options
  pair(
    "an option more",
    `export interface Options { a?: string } ${takes("Options")}`,
    `export interface Options { a?: string; b?: string } ${takes("Options")}`,
    growing,
    "`Options.b` is new.",
  ),
  pair(
    "a required option more",
    `export interface Options { a?: string } ${takes("Options")}`,
    `export interface Options { a?: string; b: string } ${takes("Options")}`,
    breaking,
    "`Options.b` is new and required.",
  ),
  pair(
    "an option that must be given",
    `export interface Options { a?: string } ${takes("Options")}`,
    `export interface Options { a: string } ${takes("Options")}`,
    shrinking,
    "`Options.a` is now required.",
  ),
  pair(
    "an option renamed",
    `export interface Options { timeout?: number } ${takes("Options")}`,
    `export interface Options { limit?: number } ${takes("Options")}`,
    breaking,
    "`Options.timeout` is now called `limit`.",
  ),
  pair(
    "an option that takes less",
    `export interface Options { a?: "x" | "y" } ${takes("Options")}`,
    `export interface Options { a?: "x" } ${takes("Options")}`,
    shrinking,
    'The type of `Options.a` changes from `"x" | "y"` to `"x"`.',
  ),
  pair(
    "an option written in place",
    takes("{ a?: string }"),
    takes("{ a?: string; b: number }"),
    breaking,
    "`take.value.b` is new and required.",
  ),
  pair(
    "an option in an inherited type",
    `interface Base { a?: string } export interface Options extends Base { b?: string } ${takes("Options")}`,
    `interface Base { a?: number } export interface Options extends Base { b?: string } ${takes("Options")}`,
    breaking,
    "The type of `Base.a` changes from `string` to `number`.",
  ),
  pair(
    "options that are all optional",
    `interface Options { a: string } ${takes("Partial<Options>")}`,
    `interface Options { a: string; b: string } ${takes("Partial<Options>")}`,
    growing,
  ),
  pair(
    "options but one",
    `interface All { a: string; b: string } ${takes('Omit<All, "b">')}`,
    `interface All { a: string; b: string } ${takes('Pick<All, "a">')}`,
    unchanged,
  ),
  pair(
    "a callback that is told less",
    takes("(line: string, level: number) => void"),
    takes("(line: string) => void"),
    shrinking,
    "Argument `level` of `take.value` is removed.",
  ),
  pair("a callback whose answer counts", takes("() => void"), takes("() => boolean"), shrinking),
  pair(
    "a callback's argument",
    takes("(event: { url: string }) => void"),
    takes("(event: { url: string; at: number }) => void"),
    growing,
    "`take.value.event.at` is new.",
  ),
  pair(
    "a method's parameter, strictly",
    "export interface Pet { feed(food: string | number): void } export declare const pet: Pet;",
    "export interface Pet { feed(food: string): void } export declare const pet: Pet;",
    shrinking,
    "The type of argument `food` of `Pet.feed` changes from `string | number` to `string`.",
  ),
  pair(
    "a method of what is given, strictly",
    `export interface Store { put(value: string): void } ${takes("Store")}`,
    `export interface Store { put(value: string | number): void } ${takes("Store")}`,
    shrinking,
  ),

  // Properties of what is answered
  pair(
    "a property more",
    `export interface Pet { a: string } ${answers("Pet")}`,
    `export interface Pet { a: string; b: string } ${answers("Pet")}`,
    growing,
    "`Pet.b` is new.",
  ),
  pair(
    "a property that may be missing",
    `export interface Pet { a: string } ${answers("Pet")}`,
    `export interface Pet { a?: string } ${answers("Pet")}`,
    shrinking,
    "`Pet.a` is no longer required.",
  ),
  pair(
    "a property that is only read",
    `export interface Pet { a: string } ${answers("Pet")}`,
    `export interface Pet { readonly a: string } ${answers("Pet")}`,
    shrinking,
    "`Pet.a` is now read-only.",
  ),
  pair(
    "a property that is given and answered",
    `export interface Pet { a: string } ${answers("Pet")} ${takes("Pet")}`,
    `export interface Pet { a: string | null } ${answers("Pet")} ${takes("Pet")}`,
    breaking,
    "`Pet.a` may now be null.",
  ),
  pair(
    "a property that nothing can be",
    `export interface Pet { a: string } ${answers("Pet")}`,
    `export interface Pet { a: string; b?: never } ${answers("Pet")}`,
    unchanged,
  ),
  pair(
    "a change deep inside, told once",
    `interface Toy { color: string } interface Pet { toy: Toy } ${answers("Pet")} export declare const pets: Pet[]; export declare function toy(): Promise<Toy>;`,
    `interface Toy { color: string | null } interface Pet { toy: Toy } ${answers("Pet")} export declare const pets: Pet[]; export declare function toy(): Promise<Toy>;`,
    shrinking,
    "`Toy.color` may now be null.",
  ),
  pair(
    "an index signature",
    answers("{ [key: string]: string }"),
    answers("{ [key: string]: string | number }"),
    shrinking,
  ),
  pair("an index signature gone", answers("{ a: string; [key: string]: string }"), answers("{ a: string }"), shrinking),
  pair(
    "a type by its alias",
    `export type Kind = "a" | "b"; export interface Pet { kind: Kind } ${answers("Pet")}`,
    `export type Kind = "a" | "b" | "c"; export interface Pet { kind: Kind } ${answers("Pet")}`,
    shrinking,
    'The type of `Kind` changes from `"a" | "b"` to `"a" | "b" | "c"`.',
  ),
  pair(
    "an alias that is only given",
    `export type Kind = "a" | "b"; ${takes("Kind")}`,
    `export type Kind = "a" | "b" | "c"; ${takes("Kind")}`,
    growing,
    'The type of `Kind` changes from `"a" | "b"` to `"a" | "b" | "c"`.',
  ),
  pair(
    "a type that nothing uses",
    "export interface Pet { a: string }",
    "export interface Pet { a: string; b?: string }",
    growing,
  ),
  pair(
    "a type that nothing uses, with a new key",
    "export interface Pet { a: string }",
    "export interface Pet { a: string; b: string }",
    breaking,
  ),
  pair(
    "an inline type with a name",
    answers("{ a: string }"),
    `interface Pet { a: string } ${answers("Pet")}`,
    unchanged,
  ),
  pair(
    "a type of another name",
    `interface A { a: string } ${answers("A")}`,
    `interface B { a: string; b: string } ${answers("B")}`,
    growing,
  ),
  pair(
    "a union of objects",
    answers('{ kind: "a"; a: string } | { kind: "b"; b: string }'),
    answers('{ kind: "b"; b: string } | { kind: "a"; a: string }'),
    unchanged,
  ),
  pair(
    "an alternative of a union",
    answers('{ kind: "a"; a: string } | { kind: "b"; b: string }'),
    answers('{ kind: "a"; a: string | null } | { kind: "b"; b: string }'),
    shrinking,
    "`answer.a` may now be null.",
  ),
  pair(
    "an intersection written out",
    answers("{ a: string } & { b: string }"),
    answers("{ a: string; b: string }"),
    unchanged,
  ),
  pair("any", answers("any"), answers("string"), shrinking),
  pair("unknown given", takes("string"), takes("unknown"), growing),

  // Classes
  pair(
    "a class's private parts",
    "export declare class Pet { #private; private cache; name: string }",
    "export declare class Pet { #private; private store; name: string }",
    unchanged,
  ),
  pair(
    "a class with private parts and a method more",
    `export declare class Pet { #private; name: string } ${takes("Pet")}`,
    `export declare class Pet { #private; name: string; feed(): void } ${takes("Pet")}`,
    growing,
    "`Pet.feed` is new.",
  ),
  pair(
    "a constructor's parameter",
    "export declare class Pet { constructor(name: string); }",
    "export declare class Pet { constructor(name: string, age: number); }",
    breaking,
    "Argument `age` of `Pet.constructor` is new and required.",
  ),
  pair(
    "a static method",
    "export declare class Pet { static of(name: string): Pet; }",
    "export declare class Pet { static of(name: string): Pet; static all(): Pet[]; }",
    growing,
    "`Pet.all` is new.",
  ),
  pair(
    "a class that can't be made",
    "export declare class Pet { constructor(); name: string }",
    "export declare class Pet { private constructor(); name: string }",
    shrinking,
  ),
  pair(
    "a class that is abstract",
    "export declare class Pet { name: string }",
    "export declare abstract class Pet { name: string }",
    shrinking,
  ),
  pair(
    "a protected method, where one can extend",
    "export declare class Pet { protected feed(): void }",
    "export declare class Pet { }",
    shrinking,
  ),
  pair(
    "a protected method, where one can't",
    "declare class Pet { protected feed(): void; name: string } export type { Pet };",
    "declare class Pet { name: string } export type { Pet };",
    unchanged,
  ),
  pair(
    "a base class",
    "export declare class A extends Error { } export declare class B extends A { }",
    "export declare class A extends Error { } export declare class B extends Error { }",
    shrinking,
    "`B` no longer extends `A`.",
  ),
  pair(
    "a getter for a property",
    "export declare class Pet { readonly name: string }",
    "export declare class Pet { get name(): string }",
    unchanged,
  ),

  // Generics, overloads and the rest of the language
  pair(
    "a type parameter's constraint",
    "export declare function f<T extends string>(x: T): T;",
    "export declare function f<T extends string | number>(x: T): T;",
    growing,
  ),
  pair(
    "a type parameter's name",
    "export declare function f<T>(x: T): T[];",
    "export declare function f<U>(x: U): U[];",
    unchanged,
  ),
  pair(
    "a type parameter more",
    "export interface Box<T> { value: T }",
    "export interface Box<T, U> { value: T }",
    breaking,
  ),
  pair(
    "a type parameter with a default",
    "export interface Box<T> { value: T }",
    "export interface Box<T, U = string> { value: T; other?: U }",
    growing,
  ),
  pair(
    "a type argument",
    `export interface Box<T> { value: T } ${answers("Box<string>")}`,
    `export interface Box<T> { value: T } ${answers("Box<string | null>")}`,
    shrinking,
    "The result of `answer` may now be null.",
  ),
  pair(
    "a function that becomes generic",
    takes("string"),
    "export declare function take<T extends string>(value: T): void;",
    growing,
  ),
  pair(
    "an overload more",
    "export declare function f(x: string): string;",
    "export declare function f(x: string): string; export declare function f(x: number): number;",
    growing,
  ),
  pair(
    "overloads in another order",
    "export declare function f(x: string): string; export declare function f(x: number): number;",
    "export declare function f(x: number): number; export declare function f(x: string): string;",
    unchanged,
  ),
  pair(
    "an argument more for both overloads",
    "export declare function f(x: string): A; export declare function f(x: number): A; interface A { a: string }",
    "export declare function f(x: string, y?: 1): A; export declare function f(x: number, y?: 1): A; interface A { a: null }",
    breaking,
    "The type of `A.a` changes from `string` to `null`.",
    "Argument `y` of `f` is new.",
  ),
  pair(
    "a part of a type of the web",
    'export declare const a: Response["body"]; export declare const b: { Response: 1 };',
    'export declare const a: Response["status"]; export declare const b: { Response: 1 };',
    breaking,
    "The type of `a` changes from `ReadableStream<Uint8Array<ArrayBuffer>> | null` to `number`.",
  ),
  pair(
    "types that make ever new types",
    `export type Path<T> = { [K in keyof T]: { at: Path<T[K][]>; of: [T, K] } }; ${answers("Path<{ a: 1; b: 2; c: 3 }>")}`,
    `export type Path<T> = { [K in keyof T]: { at: Path<T[K][]>; of: [K, T] } }; ${answers("Path<{ a: 1; b: 2; c: 3 }>")}`,
    breaking,
  ),
  pair(
    "a type predicate",
    "export declare function f(x: unknown): x is string;",
    "export declare function f(x: unknown): boolean;",
    shrinking,
  ),
  pair(
    "a recursive type",
    `export interface Tree { left?: Tree; value: string } ${answers("Tree")}`,
    `export interface Tree { left?: Tree; value: number } ${answers("Tree")}`,
    breaking,
    "The type of `Tree.value` changes from `string` to `number`.",
  ),
  pair(
    "a type that grows within itself",
    `export interface Deep<T> { next: Deep<T[]>; value: T } ${answers("Deep<string>")}`,
    `export interface Deep<T> { next: Deep<T[]>; value: T; more: T } ${answers("Deep<string>")}`,
    growing,
  ),
  pair(
    "JSON",
    "export type Json = string | number | null | Json[] | { [key: string]: Json };",
    "export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };",
    breaking,
  ),
  pair(
    "a conditional type",
    "export type Of<T> = T extends string ? 1 : 2;",
    "export type Of<T> = T extends string ? 1 : 3;",
    breaking,
  ),
  pair(
    "the same conditional type",
    "export type Of<T> = T extends string ? 1 : 2; export declare const a: 1;",
    "export declare const a: 1; export type Of<T> = T extends string ? 1 : 2;",
    unchanged,
  ),
  pair(
    "a mapped type",
    `export type Flags<T> = { [K in keyof T]?: boolean }; ${takes("Flags<{ a: 1; b: 2 }>")}`,
    `export type Flags<T> = { [K in keyof T]?: boolean }; ${takes("Flags<{ a: 1 }>")}`,
    shrinking,
  ),
  pair("a template literal", takes(`\`/\${string}\``), takes("string"), growing),
  pair(
    "a unique symbol",
    "export declare const brand: unique symbol; export interface Pet { [brand]: string }",
    "export declare const brand: unique symbol; export interface Pet { [brand]: string; a?: string }",
    growing,
  ),
  pair(
    "an enum's member",
    `export declare enum Kind { A = "a" , B = "b" } ${answers("Kind")}`,
    `export declare enum Kind { A = "a", B = "b", C = "c" } ${answers("Kind")}`,
    breaking,
  ),
  pair(
    "an enum's value",
    `export declare enum Kind { A = "a", B = "b" } ${takes("Kind")}`,
    `export declare enum Kind { A = "a", B = "c" } ${takes("Kind")}`,
    breaking,
  ),
  pair(
    "keyof",
    "export interface Routes { a: 1 } export type Route = keyof Routes; export declare function go(route: Route): void;",
    "export interface Routes { a: 1; b: 2 } export type Route = keyof Routes; export declare function go(route: Route): void;",
    breaking,
  ),

  // What is declared elsewhere
  pair("a type of the web", answers("Promise<Response>"), answers("Promise<Request>"), breaking),
  pair(
    "the same type of the web",
    `${answers("Promise<Response>")} export declare const a: 1;`,
    `export declare const a: 1; ${answers("Promise<Response>")}`,
    unchanged,
  ),
  pair("a global name of a runtime", answers("Buffer"), answers("NodeJS.ReadableStream"), breaking),
  pair(
    "a name of another package",
    'import type { Other } from "other"; export interface Pet { other: Other }',
    'import type { Another } from "other"; export interface Pet { other: Another }',
    breaking,
  ),
  pair(
    "the same name from another package",
    'export type { Other } from "other"; export declare function make(): import("other").Other;',
    'export type { Other } from "another"; export declare function make(): import("another").Other;',
    breaking,
    "The type of `Other` changes.",
    'The type of the result of `make` changes from `import("other").Other` to `import("another").Other`.',
  ),
  pair(
    "a conditional type in a generic interface",
    "export interface Box<T> { is: T extends string ? 1 : 2; map<U>(f: (x: T) => U): Box<U> }",
    "export interface Box<T> { is: T extends string ? 3 : 2; map<U>(f: (x: T) => U): Box<U> }",
    breaking,
  ),
  pair(
    "a type of the library with one more key",
    "export declare const limits: Record<'a', number>;",
    "export declare const limits: Record<'a' | 'b', number>;",
    growing,
    "`limits.b` is new.",
  ),
  pair(
    "an overload less",
    "export interface Bus { on(e: 'a'): void; on(e: 'b'): void }",
    "export interface Bus { on(e: 'a'): void }",
    breaking,
    'The type of `Bus.on` changes from `{ (e: "a"): void; (e: "b"): void; }` to `(e: "a") => void`.',
  ),
  pair("any argument", takes("any"), takes("unknown"), unchanged),
  pair(
    "the same name of another package",
    'import type { Other } from "other"; export interface Pet { other: Other }',
    'import type { Other as It } from "other"; export interface Pet { other: It }',
    unchanged,
  ),
  pair(
    "a type argument of another package's type",
    'import type { Box } from "other"; export interface Pet { box: Box<string> }',
    'import type { Box } from "other"; export interface Pet { box: Box<number> }',
    breaking,
  ),
  pair(
    "a part of another package's type",
    'import type { Other } from "other"; export interface Pet { other: Other["a"] }',
    'import type { Other } from "other"; export interface Pet { other: Other["b"] }',
    breaking,
  ),
];
