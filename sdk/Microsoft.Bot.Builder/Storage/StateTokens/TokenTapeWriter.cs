using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.StateTokens;

/// <summary>Records what a serializer writes as tokens.</summary>
internal sealed class TokenTapeWriter : JsonWriter
{
    private JsonToken[] _kinds = new JsonToken[64];
    private object[] _values = new object[64];
    private int _count;

    /// <summary>Gets a value indicating whether it grew to a size not worth keeping for the next state.</summary>
    public bool IsLarge => _kinds.Length > 16 * 1024;

    /// <summary>The tokens recorded, on their own.</summary>
    public TokenTape ToTape() => new(_kinds.AsSpan(0, _count).ToArray(), _values.AsSpan(0, _count).ToArray());

    /// <summary>Whether a tape says what was recorded.</summary>
    public bool Matches(TokenTape tape) => tape.Says(_kinds.AsSpan(0, _count), _values.AsSpan(0, _count));

    /// <summary>Records JSON as one token.</summary>
    public void WriteWhole(JToken json) => Value(JsonToken.Bytes, json);

    public override void Flush()
    {
    }

    public override void WriteStartObject()
    {
        base.WriteStartObject();
        Add(JsonToken.StartObject, null);
    }

    public override void WriteStartArray()
    {
        base.WriteStartArray();
        Add(JsonToken.StartArray, null);
    }

    public override void WriteStartConstructor(string name) => throw Unsupported("constructor");

    public override void WritePropertyName(string name)
    {
        base.WritePropertyName(name);
        Add(JsonToken.PropertyName, name);
    }

    public override void WriteNull()
    {
        base.WriteNull();
        Add(JsonToken.Null, null);
    }

    public override void WriteUndefined()
    {
        base.WriteUndefined();
        Add(JsonToken.Undefined, null);
    }

    public override void WriteRaw(string json) => throw Unsupported("raw fragment");

    public override void WriteRawValue(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json ?? "null")) { DateParseHandling = DateParseHandling.None };
        WriteToken(reader);
    }

    public override void WriteValue(string value) => Value(value is null ? JsonToken.Null : JsonToken.String, value);

    public override void WriteValue(int value) => Value(JsonToken.Integer, value);

    public override void WriteValue(uint value) => Value(JsonToken.Integer, value);

    public override void WriteValue(long value) => Value(JsonToken.Integer, value);

    public override void WriteValue(ulong value) => Value(JsonToken.Integer, value);

    public override void WriteValue(short value) => Value(JsonToken.Integer, value);

    public override void WriteValue(ushort value) => Value(JsonToken.Integer, value);

    public override void WriteValue(byte value) => Value(JsonToken.Integer, value);

    public override void WriteValue(sbyte value) => Value(JsonToken.Integer, value);

    public override void WriteValue(float value) => Value(JsonToken.Float, value);

    public override void WriteValue(double value) => Value(JsonToken.Float, value);

    public override void WriteValue(decimal value) => Value(JsonToken.Float, value);

    public override void WriteValue(bool value) => Value(JsonToken.Boolean, value);

    public override void WriteValue(char value) => Value(JsonToken.String, value.ToString(CultureInfo.InvariantCulture));

    public override void WriteValue(DateTime value) => Value(JsonToken.Date, value);

    public override void WriteValue(DateTimeOffset value) => Value(JsonToken.Date, value);

    public override void WriteValue(byte[] value) => Value(value is null ? JsonToken.Null : JsonToken.Bytes, value);

    public override void WriteValue(Guid value) => Value(JsonToken.String, value.ToString());

    public override void WriteValue(TimeSpan value) => Value(JsonToken.String, value.ToString());

    public override void WriteValue(Uri value) => Value(value is null ? JsonToken.Null : JsonToken.String, value?.OriginalString);

    /// <summary>Forgets what was recorded.</summary>
    public void Clear()
    {
        Array.Clear(_values, 0, _count);
        _count = 0;
    }

    protected override void WriteEnd(JsonToken token) => Add(token, null);

    private static JsonWriterException Unsupported(string what) => new($"A {what} cannot be kept in state.");

    private void Value(JsonToken kind, object value)
    {
        SetWriteState(kind, value);
        Add(kind, value);
    }

    private void Add(JsonToken kind, object value)
    {
        if (_count == _kinds.Length)
        {
            Array.Resize(ref _kinds, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        _kinds[_count] = kind;
        _values[_count++] = value;
    }
}
