import type { ChangeLevel } from "../src/diff/spec-diff.ts";

/** Declarations of a package before and after an edit, and the levels of the edit and its reversal. */
export interface SurfacePair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** The most severe level from before to after, and back; undefined for no change. */
  readonly levels: readonly [there: ChangeLevel | undefined, back: ChangeLevel | undefined];
  /** Every message from before to after, for pairs that check the wording. */
  readonly messages?: readonly string[];
}

type Levels = SurfacePair["levels"];

const breaking: Levels = ["breaking", "breaking"];
const growing: Levels = ["addition", "breaking"];
const shrinking: Levels = ["breaking", "addition"];
const unchanged: Levels = [undefined, undefined];

function pair(
  name: string,
  before: string,
  after: string,
  levels: Levels,
  ...messages: readonly string[]
): SurfacePair {
  return { name, before, after, levels, ...(messages.length > 0 ? { messages } : {}) };
}

/** A function that takes a type, and one that returns it. */
const takes = (type: string) => `export declare function take(value: ${type}): void;`;
const returns = (type: string) => `export declare function answer(): ${type};`;

export const surfacePairs: readonly SurfacePair[] = [
  // Exports
  pair(
    "an added export",
    returns("string"),
    `${returns("string")} export declare const limit: number;`,
    growing,
    "`limit` is new.",
  ),
  pair(
    "a renamed export",
    "export declare function pet(id: number): string;",
    "export declare function animal(id: number): string;",
    breaking,
    "`pet` is now called `animal`.",
  ),
  pair(
    "a removed export",
    "export interface A { a: string }  export interface B { b: string }",
    "export interface A { a: string }",
    shrinking,
    "`B` is removed.",
  ),
  pair(
    "a class that is exported only as a type",
    "declare class Pet { name: string } export { Pet };",
    "declare class Pet { name: string } export type { Pet };",
    shrinking,
    "`Pet` is now only a type.",
  ),
  pair(
    "an added member of a namespace",
    "export declare namespace pets { const limit: number; }",
    "export declare namespace pets { const limit: number; const size: number; }",
    growing,
    "`pets.size` is new.",
  ),
  pair(
    "declarations in a different order",
    "export interface A { a: B } export interface B { b: string }",
    "export interface B { b: string } export interface A { a: B }",
    unchanged,
  ),
  pair(
    "an export list instead of modifiers",
    "export declare const a: string;",
    "declare const b: string; export { b as a };",
    unchanged,
  ),
  pair(
    "the type of a default export",
    "declare const pet: string; export default pet;",
    "declare const pet: number; export default pet;",
    breaking,
  ),

  // Parameters
  pair(
    "an added required parameter",
    takes("string"),
    "export declare function take(value: string, limit: number): void;",
    breaking,
    "Argument `limit` of `take` is new and required.",
  ),
  pair(
    "an added optional parameter",
    takes("string"),
    "export declare function take(value: string, limit?: number): void;",
    growing,
    "Argument `limit` of `take` is new.",
  ),
  pair(
    "an added rest parameter",
    takes("string"),
    "export declare function take(value: string, ...more: string[]): void;",
    growing,
  ),
  pair(
    "a parameter that becomes optional",
    takes("string"),
    "export declare function take(value?: string): void;",
    growing,
    "Argument `value` of `take` is no longer required.",
  ),
  pair("the name of a parameter", takes("string"), "export declare function take(text: string): void;", unchanged),
  pair(
    "parameters in a different order",
    "export declare function take(a: string, b: string): void;",
    "export declare function take(b: string, a: string): void;",
    breaking,
    "The type of `take` changes from `(a: string, b: string): void` to `(b: string, a: string): void`.",
  ),
  pair(
    "a widened parameter",
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
    "a required parameter that accepts null",
    "export declare function take(value?: string | null): void;",
    "export declare function take(value: string | null): void;",
    shrinking,
    "Argument `value` of `take` is now required.",
  ),
  pair(
    "a rest parameter instead of optional ones",
    "export declare function take(a?: string, b?: string): void;",
    "export declare function take(...all: string[]): void;",
    growing,
  ),

  // Results
  pair(
    "a result that can be null",
    returns("string"),
    returns("string | null"),
    shrinking,
    "The result of `answer` may now be null.",
  ),
  pair(
    "a widened promise",
    returns("Promise<string>"),
    returns("Promise<string | number>"),
    shrinking,
    "The type of the result of `answer` changes from `string` to `string | number`.",
  ),
  pair(
    "a widened async generator",
    returns("AsyncGenerator<string, void, undefined>"),
    returns("AsyncGenerator<string | number, void, undefined>"),
    shrinking,
  ),
  pair(
    "the type that is sent into a generator",
    returns("Generator<string, void, string>"),
    returns("Generator<string, void, string | number>"),
    growing,
  ),
  pair("a result instead of void", returns("void"), returns("string"), ["addition", "breaking"]),
  pair("a result instead of a promise", returns("Promise<string>"), returns("string"), breaking),
  pair("a result that becomes a readonly array", returns("string[]"), returns("readonly string[]"), shrinking),
  pair("a parameter that becomes a readonly array", takes("string[]"), takes("readonly string[]"), growing),
  pair("the length of a tuple", returns("[string, number]"), returns("[string]"), breaking),
  pair("the type of a tuple's element", returns("[string, number]"), returns("[string, 1]"), growing),
  pair(
    "the value type of a map parameter",
    takes("Map<string, string>"),
    takes("Map<string, string | number>"),
    growing,
  ),

  // Options
  pair(
    "an added option",
    `export interface Options { a?: string } ${takes("Options")}`,
    `export interface Options { a?: string; b?: string } ${takes("Options")}`,
    growing,
    "`Options.b` is new.",
  ),
  pair(
    "an added required option",
    `export interface Options { a?: string } ${takes("Options")}`,
    `export interface Options { a?: string; b: string } ${takes("Options")}`,
    breaking,
    "`Options.b` is new and required.",
  ),
  pair(
    "an option that becomes required",
    `export interface Options { a?: string } ${takes("Options")}`,
    `export interface Options { a: string } ${takes("Options")}`,
    shrinking,
    "`Options.a` is now required.",
  ),
  pair(
    "a renamed option",
    `export interface Options { timeout?: number } ${takes("Options")}`,
    `export interface Options { limit?: number } ${takes("Options")}`,
    breaking,
    "`Options.timeout` is now called `limit`.",
  ),
  pair(
    "a narrowed option",
    `export interface Options { a?: "x" | "y" } ${takes("Options")}`,
    `export interface Options { a?: "x" } ${takes("Options")}`,
    shrinking,
    'The type of `Options.a` changes from `"x" | "y"` to `"x"`.',
  ),
  pair(
    "an option in an inline type",
    takes("{ a?: string }"),
    takes("{ a?: string; b: number }"),
    breaking,
    "`take.value.b` is new and required.",
  ),
  pair(
    "an option in a base interface",
    `interface Base { a?: string } export interface Options extends Base { b?: string } ${takes("Options")}`,
    `interface Base { a?: number } export interface Options extends Base { b?: string } ${takes("Options")}`,
    breaking,
    "The type of `Base.a` changes from `string` to `number`.",
  ),
  pair(
    "options in Partial",
    `interface Options { a: string } ${takes("Partial<Options>")}`,
    `interface Options { a: string; b: string } ${takes("Partial<Options>")}`,
    growing,
  ),
  pair(
    "Pick instead of Omit",
    `interface All { a: string; b: string } ${takes('Omit<All, "b">')}`,
    `interface All { a: string; b: string } ${takes('Pick<All, "a">')}`,
    unchanged,
  ),
  pair(
    "a callback that gets fewer arguments",
    takes("(line: string, level: number) => void"),
    takes("(line: string) => void"),
    shrinking,
    "Argument `level` of `take.value` is removed.",
  ),
  pair("a callback that must return a value", takes("() => void"), takes("() => boolean"), shrinking),
  pair(
    "the argument of a callback",
    takes("(event: { url: string }) => void"),
    takes("(event: { url: string; at: number }) => void"),
    growing,
    "`take.value.event.at` is new.",
  ),
  pair(
    "the parameter of a method in a result",
    "export interface Pet { feed(food: string | number): void } export declare const pet: Pet;",
    "export interface Pet { feed(food: string): void } export declare const pet: Pet;",
    shrinking,
    "The type of argument `food` of `Pet.feed` changes from `string | number` to `string`.",
  ),
  pair(
    "the parameter of a method in an argument",
    `export interface Store { put(value: string): void } ${takes("Store")}`,
    `export interface Store { put(value: string | number): void } ${takes("Store")}`,
    shrinking,
  ),

  // Properties of results
  pair(
    "an added property",
    `export interface Pet { a: string } ${returns("Pet")}`,
    `export interface Pet { a: string; b: string } ${returns("Pet")}`,
    growing,
    "`Pet.b` is new.",
  ),
  pair(
    "a property that becomes optional",
    `export interface Pet { a: string } ${returns("Pet")}`,
    `export interface Pet { a?: string } ${returns("Pet")}`,
    shrinking,
    "`Pet.a` is no longer required.",
  ),
  pair(
    "a property that becomes readonly",
    `export interface Pet { a: string } ${returns("Pet")}`,
    `export interface Pet { readonly a: string } ${returns("Pet")}`,
    shrinking,
    "`Pet.a` is now read-only.",
  ),
  pair(
    "a property of both a parameter and a result",
    `export interface Pet { a: string } ${returns("Pet")} ${takes("Pet")}`,
    `export interface Pet { a: string | null } ${returns("Pet")} ${takes("Pet")}`,
    breaking,
    "`Pet.a` may now be null.",
  ),
  pair(
    "an excluded property",
    `export interface Pet { a: string } ${returns("Pet")}`,
    `export interface Pet { a: string; b?: never } ${returns("Pet")}`,
    unchanged,
  ),
  pair(
    "a shared nested property, reported once",
    `interface Toy { color: string } interface Pet { toy: Toy } ${returns("Pet")} export declare const pets: Pet[]; export declare function toy(): Promise<Toy>;`,
    `interface Toy { color: string | null } interface Pet { toy: Toy } ${returns("Pet")} export declare const pets: Pet[]; export declare function toy(): Promise<Toy>;`,
    shrinking,
    "`Toy.color` may now be null.",
  ),
  pair(
    "the type of an index signature",
    returns("{ [key: string]: string }"),
    returns("{ [key: string]: string | number }"),
    shrinking,
  ),
  pair(
    "a removed index signature",
    returns("{ a: string; [key: string]: string }"),
    returns("{ a: string }"),
    shrinking,
  ),
  pair(
    "an alias in a result",
    `export type Kind = "a" | "b"; export interface Pet { kind: Kind } ${returns("Pet")}`,
    `export type Kind = "a" | "b" | "c"; export interface Pet { kind: Kind } ${returns("Pet")}`,
    shrinking,
    'The type of `Kind` changes from `"a" | "b"` to `"a" | "b" | "c"`.',
  ),
  pair(
    "an alias in a parameter",
    `export type Kind = "a" | "b"; ${takes("Kind")}`,
    `export type Kind = "a" | "b" | "c"; ${takes("Kind")}`,
    growing,
    'The type of `Kind` changes from `"a" | "b"` to `"a" | "b" | "c"`.',
  ),
  pair(
    "an unused type",
    "export interface Pet { a: string }",
    "export interface Pet { a: string; b?: string }",
    growing,
  ),
  pair(
    "an unused type with an added required key",
    "export interface Pet { a: string }",
    "export interface Pet { a: string; b: string }",
    breaking,
  ),
  pair(
    "an inline type that gets a name",
    returns("{ a: string }"),
    `interface Pet { a: string } ${returns("Pet")}`,
    unchanged,
  ),
  pair(
    "a renamed type with an added key",
    `interface A { a: string } ${returns("A")}`,
    `interface B { a: string; b: string } ${returns("B")}`,
    growing,
  ),
  pair(
    "a union of objects",
    returns('{ kind: "a"; a: string } | { kind: "b"; b: string }'),
    returns('{ kind: "b"; b: string } | { kind: "a"; a: string }'),
    unchanged,
  ),
  pair(
    "a property in one alternative of a union",
    returns('{ kind: "a"; a: string } | { kind: "b"; b: string }'),
    returns('{ kind: "a"; a: string | null } | { kind: "b"; b: string }'),
    shrinking,
    "`answer.a` may now be null.",
  ),
  pair(
    "an intersection written out",
    returns("{ a: string } & { b: string }"),
    returns("{ a: string; b: string }"),
    unchanged,
  ),
  pair("any in a result", returns("any"), returns("string"), shrinking),
  pair("unknown in a parameter", takes("string"), takes("unknown"), growing),

  // Classes
  pair(
    "private members of a class",
    "export declare class Pet { #private; private cache; name: string }",
    "export declare class Pet { #private; private store; name: string }",
    unchanged,
  ),
  pair(
    "an added method of a class with private members",
    `export declare class Pet { #private; name: string } ${takes("Pet")}`,
    `export declare class Pet { #private; name: string; feed(): void } ${takes("Pet")}`,
    growing,
    "`Pet.feed` is new.",
  ),
  pair(
    "the parameter of a constructor",
    "export declare class Pet { constructor(name: string); }",
    "export declare class Pet { constructor(name: string, age: number); }",
    breaking,
    "Argument `age` of `Pet.constructor` is new and required.",
  ),
  pair(
    "an added static method",
    "export declare class Pet { static of(name: string): Pet; }",
    "export declare class Pet { static of(name: string): Pet; static all(): Pet[]; }",
    growing,
    "`Pet.all` is new.",
  ),
  pair(
    "a constructor that becomes private",
    "export declare class Pet { constructor(); name: string }",
    "export declare class Pet { private constructor(); name: string }",
    shrinking,
  ),
  pair(
    "a class that becomes abstract",
    "export declare class Pet { name: string }",
    "export declare abstract class Pet { name: string }",
    shrinking,
  ),
  pair(
    "a protected method of a class that can be extended",
    "export declare class Pet { protected feed(): void }",
    "export declare class Pet { }",
    shrinking,
  ),
  pair(
    "a protected method of a class that can't be extended",
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
    "a getter instead of a property",
    "export declare class Pet { readonly name: string }",
    "export declare class Pet { get name(): string }",
    unchanged,
  ),

  // Generics, overloads and the rest of the language
  pair(
    "the constraint of a type parameter",
    "export declare function f<T extends string>(x: T): T;",
    "export declare function f<T extends string | number>(x: T): T;",
    growing,
  ),
  pair(
    "the name of a type parameter",
    "export declare function f<T>(x: T): T[];",
    "export declare function f<U>(x: U): U[];",
    unchanged,
  ),
  pair(
    "an added type parameter",
    "export interface Box<T> { value: T }",
    "export interface Box<T, U> { value: T }",
    breaking,
  ),
  pair(
    "an added type parameter with a default",
    "export interface Box<T> { value: T }",
    "export interface Box<T, U = string> { value: T; other?: U }",
    growing,
  ),
  pair(
    "a type argument",
    `export interface Box<T> { value: T } ${returns("Box<string>")}`,
    `export interface Box<T> { value: T } ${returns("Box<string | null>")}`,
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
    "an added overload",
    "export declare function f(x: string): string;",
    "export declare function f(x: string): string; export declare function f(x: number): number;",
    growing,
  ),
  pair(
    "overloads in a different order",
    "export declare function f(x: string): string; export declare function f(x: number): number;",
    "export declare function f(x: number): number; export declare function f(x: string): string;",
    unchanged,
  ),
  pair(
    "an added argument of both overloads",
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
    "a type that expands infinitely",
    `export type Path<T> = { [K in keyof T]: { at: Path<T[K][]>; of: [T, K] } }; ${returns("Path<{ a: 1; b: 2; c: 3 }>")}`,
    `export type Path<T> = { [K in keyof T]: { at: Path<T[K][]>; of: [K, T] } }; ${returns("Path<{ a: 1; b: 2; c: 3 }>")}`,
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
    `export interface Tree { left?: Tree; value: string } ${returns("Tree")}`,
    `export interface Tree { left?: Tree; value: number } ${returns("Tree")}`,
    breaking,
    "The type of `Tree.value` changes from `string` to `number`.",
  ),
  pair(
    "a recursive generic type",
    `export interface Deep<T> { next: Deep<T[]>; value: T } ${returns("Deep<string>")}`,
    `export interface Deep<T> { next: Deep<T[]>; value: T; more: T } ${returns("Deep<string>")}`,
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
    "an added member of an enum",
    `export declare enum Kind { A = "a" , B = "b" } ${returns("Kind")}`,
    `export declare enum Kind { A = "a", B = "b", C = "c" } ${returns("Kind")}`,
    breaking,
  ),
  pair(
    "the value of an enum's member",
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

  // Types of other packages and the web
  pair("a type of the web", returns("Promise<Response>"), returns("Promise<Request>"), breaking),
  pair(
    "the same type of the web",
    `${returns("Promise<Response>")} export declare const a: 1;`,
    `export declare const a: 1; ${returns("Promise<Response>")}`,
    unchanged,
  ),
  pair("a global name of a runtime", returns("Buffer"), returns("NodeJS.ReadableStream"), breaking),
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
    "an added key of a library type",
    "export declare const limits: Record<'a', number>;",
    "export declare const limits: Record<'a' | 'b', number>;",
    growing,
    "`limits.b` is new.",
  ),
  pair(
    "a removed overload",
    "export interface Bus { on(e: 'a'): void; on(e: 'b'): void }",
    "export interface Bus { on(e: 'a'): void }",
    breaking,
    'The type of `Bus.on` changes from `{ (e: "a"): void; (e: "b"): void; }` to `(e: "a") => void`.',
  ),
  pair("any in a parameter", takes("any"), takes("unknown"), unchanged),
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
