export { openHandedIn } from "../host/files/open-handed-in";
export { unpackedSize } from "../host/files/unpacked-size";
