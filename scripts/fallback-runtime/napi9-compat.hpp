// Lets better-sqlite3, written for Node-API 10, compile for the Node-API 9 of Electron 33.
//
// Only one thing it uses is new in version 10: a reference to a string. It is kept here as element 0 of an
// object, to which every version can refer. Included before each source file; NAPI_VERSION is set beside it.
#pragma once
#ifdef __cplusplus
#include <napi.h>
namespace Napi {
template <>
class Reference<String> {
 public:
  Reference() = default;
  static Reference New(const String& value, uint32_t = 1) {
    Reference reference;
    Object box = Object::New(value.Env());
    box.Set(0u, value);
    reference.box_ = ObjectReference::New(box, 1);
    return reference;
  }
  Reference(Reference&&) = default;
  Reference& operator=(Reference&&) = default;
  String Value() const { return box_.Value().Get(0u).As<String>(); }
  bool IsEmpty() const { return box_.IsEmpty(); }
  void Reset() { box_.Reset(); }

 private:
  ObjectReference box_;
};
}  // namespace Napi
#endif
