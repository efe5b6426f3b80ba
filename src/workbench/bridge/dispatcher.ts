import { ExcelError } from "./excel-error";
import type { HostClass, HostObject } from "./host-class";
import { missing } from "./host-class";
import { ActionType, PathType } from "./protocol";
import type { Action, ActionResult, ArgumentInfo, Batch, BatchAnswer, ObjectPath } from "./protocol";
import { query, wireName } from "./query";
import type { Session } from "./session";

/** The methods that change the workbook; all others only look or move. */
const changing = new Set(
  "Clear,ClearAll,CopyFrom,Delete,Merge,Protect,SetPrintArea,SetPrintTitleRows,SetXml,Unmerge,Unprotect".split(","),
);
/** The methods that give a new object by changing the workbook. */
const making = new Set(["Add", "Copy", "Insert"]);

/** Runs one batch in order. As in Excel, what was done before a failing action stays done. */
export class Dispatcher {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly session: Session,
  ) {}

  async run(): Promise<BatchAnswer> {
    const results: ActionResult[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        const value = await this.perform(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        await this.finish();
        return { Results: results, Error: this.describe(error, action, index) };
      }
    }
    await this.finish();
    return { Results: results };
  }

  /** What the batch wrote is calculated before the client goes on. */
  private async finish(): Promise<void> {
    this.session.calculationSuspended = false;
    this.session.flush();
    await this.session.engine.settled();
  }

  private async perform(action: Action): Promise<unknown> {
    // Answered although it does nothing: the client hangs its event handlers on the answer.
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identity(action.ObjectPathId, object);
      case ActionType.query:
        if (!this.session.calculationSuspended) await this.session.engine.settled();
        return object && query(object, action.QueryInfo ?? {}, this.session);
      case ActionType.setProperty:
        return this.setProperty(existing(object), action);
      case ActionType.method:
        // The client asks for a reference to a null object too.
        if (!object && action.Name === "_KeepReference") return undefined;
        return this.call(existing(object), action);
      default:
        throw new ExcelError("ApiNotFound", `Action type ${action.ActionType} is not modelled by the workbench.`);
    }
  }

  private async setProperty({ of, target }: HostObject, action: Action): Promise<undefined> {
    const property = of.properties?.[wireName(action.Name)];
    if (!property?.set) throw missing(of, action.Name);
    this.session.undo.change(`${of.name}.${wireName(action.Name)}`);
    await property.set(target as never, action.ArgumentInfo?.Arguments?.[0], this.session);
    return undefined;
  }

  private async call(object: HostObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      this.references.set(action.ObjectPathId, this.session.keep(object));
      return undefined;
    }
    const method = object.of.methods?.[action.Name];
    if (!method) throw missing(object.of, action.Name);
    if (changing.has(action.Name)) this.session.undo.change(`${object.of.name}.${action.Name}`);
    return method(object.target as never, await this.arguments(action.ArgumentInfo), this.session);
  }

  /** What lets the client find the object again in a later sync. */
  private identity(path: number, { of, target }: HostObject): object {
    const reference = this.references.get(path);
    if (reference) return { _ReferenceId: reference };
    return of.id ? { _Id: of.id(target as never, this.session) } : {};
  }

  private async object(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new ExcelError("InvalidArgument", `There is no object path ${id}.`);
    const object = await this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private async resolve(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.context:
        return this.root;
      case PathType.reference:
        return this.session.kept(path.Name);
      case PathType.nothing:
        return null;
      default: {
        const parent = await this.object(path.ParentObjectPathId ?? 0);
        return parent && (await this.child(parent, path));
      }
    }
  }

  private async child({ of, target }: HostObject, path: ObjectPath): Promise<HostObject | null> {
    const args = await this.arguments(path.ArgumentInfo);
    if (making.has(path.Name)) this.session.undo.change(`${of.name}.${path.Name}`);
    const make = of.makes?.[path.Name];
    if (make) {
      await this.session.engine.settled();
      return make(target as never, args, this.session);
    }
    const navigate = path.ObjectPathType === PathType.indexer ? of.item : of.objects?.[path.Name];
    if (!navigate) throw missing(of, path.Name || "getItem");
    return navigate(target as never, args, this.session);
  }

  private async arguments(info: ArgumentInfo = {}): Promise<unknown[]> {
    const args: unknown[] = [];
    for (const [index, argument] of (info.Arguments ?? []).entries()) {
      const path = info.ReferencedObjectPathIds?.[index];
      args.push(path ? await this.object(path) : argument);
    }
    return args;
  }

  private describe(error: unknown, action: Action, index: number): NonNullable<BatchAnswer["Error"]> {
    if (!(error instanceof ExcelError)) throw error;
    const { of } = this.objects.get(action.ObjectPathId) ?? { of: null as HostClass | null };
    const location = [of?.name, action.Name].filter(Boolean).join(".");
    return { Code: error.code, Message: error.message, ActionIndex: index, Location: location };
  }
}

function existing(object: HostObject | null): HostObject {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
}
