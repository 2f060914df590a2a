using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.StateTokens;

/// <summary>
/// Names types by tokens that mean something in this process alone, and only after it wrote an object of that type
/// itself: what a customer sends can name no type, however it reads.
/// </summary>
internal sealed class KnownTypeBinder : ISerializationBinder
{
    private readonly ConcurrentDictionary<Type, string> _tokens = new();
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);
    private readonly string _nonce = Guid.NewGuid().ToString("n");

    /// <inheritdoc/>
    public void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        typeName = _tokens.GetOrAdd(serializedType, Register);
    }

    /// <inheritdoc/>
    public Type BindToType(string assemblyName, string typeName) =>
        assemblyName is null && _types.TryGetValue(typeName, out var type) ? type : typeof(JObject);

    private string Register(Type type)
    {
        var token = $"{_nonce}:{type.TypeHandle.Value:x}";
        _types[token] = type;
        return token;
    }
}
