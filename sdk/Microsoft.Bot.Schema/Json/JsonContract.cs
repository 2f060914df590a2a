using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>A contract whose class is known only when the program runs.</summary>
internal interface IJsonContract
{
    /// <summary>The class it reads and writes.</summary>
    Type Owner { get; }

    /// <summary>The names of the class's properties on the wire.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>Writes an object of the class.</summary>
    void WriteObject(Utf8JsonWriter json, object value);
}

/// <summary>
/// How a class is read and written: one line a property, made once. The published packages find the same by reflection,
/// and their client does so anew every turn, which is most of what a turn costs there.
/// </summary>
internal sealed class JsonContract<TOwner> : JsonValue<TOwner>, IJsonContract
    where TOwner : class, new()
{
    private readonly Dictionary<string, JsonField<TOwner>> _fields = new(Utf8Comparer.Instance);
    private readonly Dictionary<string, JsonField<TOwner>> _fieldsInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, JsonField<TOwner>>.AlternateLookup<ReadOnlySpan<byte>> _fieldsByUtf8;
    private readonly List<JsonField<TOwner>> _inOrder = [];
    private Func<TOwner, JObject> _unknown;
    private Func<TOwner, JObject> _unknownToFill;

    internal JsonContract() => _fieldsByUtf8 = _fields.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <inheritdoc/>
    public Type Owner => typeof(TOwner);

    /// <inheritdoc/>
    public IEnumerable<string> Names => _inOrder.Select(known => known.Name);

    /// <summary>Adds a property.</summary>
    internal JsonContract<TOwner> Has<TValue>(
        string name, JsonValue<TValue> values, Func<TOwner, TValue> get, Action<TOwner, TValue> set)
    {
        ArgumentNullException.ThrowIfNull(values); // A contract used before it is made: two files need each other.
        var field = new JsonField<TOwner, TValue>(name, values, get, set);
        _inOrder.Add(field);
        _fields.Add(name, field);
        _fieldsInAnyCase.Add(name, field);
        return this;
    }

    /// <summary>Says where properties go that the class does not know; without this they are dropped.</summary>
    /// <param name="get">The unknown properties of an object, or null when it has none.</param>
    /// <param name="getToFill">The same, made when there were none.</param>
    internal JsonContract<TOwner> HasUnknown(Func<TOwner, JObject> get, Func<TOwner, JObject> getToFill)
    {
        (_unknown, _unknownToFill) = (get, getToFill);
        return this;
    }

    /// <inheritdoc/>
    public void WriteObject(Utf8JsonWriter json, object value) => WriteExactly(json, (TOwner)value);

    /// <inheritdoc/>
    internal override void Write(Utf8JsonWriter json, TOwner value)
    {
        if (value.GetType() == typeof(TOwner))
        {
            WriteExactly(json, value);
        }
        else
        {
            Any.Instance.Write(json, value);
        }
    }

    /// <inheritdoc/>
    internal override TOwner Read(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.StartObject)
        {
            return ReadObject(ref json);
        }

        return IsNothing(ref json) ? null : throw Unexpected(ref json, "an object");
    }

    private TOwner ReadObject(ref Utf8JsonReader json)
    {
        var owner = new TOwner();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            if (_fieldsByUtf8.TryGetValue(json.ValueSpan, out var field))
            {
                Read(ref json, owner, field);
            }
            else
            {
                ReadUnknown(ref json, owner);
            }
        }

        return owner;
    }

    private static void Read(ref Utf8JsonReader json, TOwner owner, JsonField<TOwner> field)
    {
        try
        {
            json.Read();
            field.Read(ref json, owner);
        }
        catch (Exception exception) when (JsonFormatException.Covers(exception))
        {
            throw JsonFormatException.From(exception).In(field.Name);
        }
    }

    private void ReadUnknown(ref Utf8JsonReader json, TOwner owner)
    {
        var name = Text.ReadKnown(ref json);
        if (_fieldsInAnyCase.TryGetValue(name, out var field))
        {
            Read(ref json, owner, field);
            return;
        }

        try
        {
            json.Read();
            ReadUnknown(ref json, owner, name);
        }
        catch (Exception exception) when (JsonFormatException.Covers(exception))
        {
            throw JsonFormatException.From(exception).In(name);
        }
    }

    private void ReadUnknown(ref Utf8JsonReader json, TOwner owner, string name)
    {
        if (_unknownToFill is null)
        {
            json.Skip();
        }
        else
        {
            _unknownToFill(owner)[name] = TokenReader.Read(ref json);
        }
    }

    private void WriteExactly(Utf8JsonWriter json, TOwner value)
    {
        json.WriteStartObject();
        foreach (var field in _inOrder)
        {
            field.Write(json, value);
        }

        if (_unknown?.Invoke(value) is { } unknown)
        {
            TokenWriter.WriteProperties(json, unknown);
        }

        json.WriteEndObject();
    }
}
