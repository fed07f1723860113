/** The parts we use of independent checkers that ship no types of their own. Tests only. */
declare module 'datapackage' {
  type Resource = { read(): Promise<unknown[][]>; checkRelations(): Promise<boolean> };
  export class Package {
    static load(path: string): Promise<Package>;
    readonly errors: readonly Error[];
    getResource(name: string): Resource;
  }
}
