using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest.Serialization;

/// <summary>Writes only properties that have a setter: what a service alone may say is never sent to it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.serialization.readonlyjsoncontractresolver"/>
public class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    /// <inheritdoc/>
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        var isReadOnly = member is PropertyInfo { SetMethod: not { IsPublic: true } };
        if (isReadOnly)
        {
            property.ShouldSerialize = _ => false;
        }

        return property;
    }
}
