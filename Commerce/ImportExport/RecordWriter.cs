using System.Text.Encodings.Web;
using System.Text.Json;
using EcomBot.Commerce.Storage;

namespace EcomBot.Commerce.ImportExport;

/// <summary>Writes the fields of one record, leaving out those that hold nothing.</summary>
internal sealed class RecordWriter(Stream stream) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            _json.WriteString(name, text);
        }
    }

    public void Amount(string name, decimal? amount)
    {
        if (amount is { } number)
        {
            _json.WriteNumber(name, number);
        }
    }

    public void Number(string name, double? number)
    {
        if (number is { } value)
        {
            _json.WriteNumber(name, value);
        }
    }

    public void Flag(string name, bool? flag)
    {
        if (flag is { } value)
        {
            _json.WriteBoolean(name, value);
        }
    }

    public void Time(string name, DateTimeOffset? time)
    {
        if (time is { } value)
        {
            _json.WriteString(name, value.UtcDateTime);
        }
    }

    public void Choice<T>(string name, T value) where T : struct, Enum => _json.WriteString(name, ChoiceText<T>.Of(value));

    public void Part<T>(string name, T? part, Action<RecordWriter, T> write) where T : class
    {
        if (part is not null)
        {
            _json.WritePropertyName(name);
            Record(part, write);
        }
    }

    public void List<T>(string name, IEnumerable<T> list, Action<RecordWriter, T> write)
    {
        _json.WriteStartArray(name);
        foreach (var part in list)
        {
            Record(part, write);
        }

        _json.WriteEndArray();
    }

    public void Texts(string name, IEnumerable<string> texts)
    {
        _json.WriteStartArray(name);
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }

    public void Pairs(string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        _json.WriteStartObject(name);
        foreach (var (key, text) in pairs)
        {
            _json.WriteString(key, text);
        }

        _json.WriteEndObject();
    }

    /// <summary>Writes the record as the shop itself writes it.</summary>
    public void Whole<T>(T record) where T : class
    {
        foreach (var field in JsonSerializer.SerializeToElement(record, typeof(T), ShopJson.Readable).EnumerateObject())
        {
            field.WriteTo(_json);
        }
    }

    /// <summary>Writes one line of the file.</summary>
    public void Line<T>(T record, Action<RecordWriter, T> write)
    {
        Record(record, write);
        _json.Flush();
        _json.Reset();
        stream.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Record<T>(T record, Action<RecordWriter, T> write)
    {
        _json.WriteStartObject();
        write(this, record);
        _json.WriteEndObject();
    }
}
