using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// JSON of the schema's classes as UTF-8: the same content that Newtonsoft.Json with the published packages' settings
/// reads and writes, for a fraction of the time and memory.
/// </summary>
internal static class SchemaJson
{
    /// <summary>Objects and lists inside of each other; deeper texts are refused.</summary>
    internal const int MaxDepth = 128;

    private static readonly JsonReaderOptions ReaderOptions = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        // What leaves is application/json in UTF-8, never part of a page: only what JSON itself asks for is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly ArrayBufferWriter<byte> Nowhere = new(1);

    [ThreadStatic]
    private static Utf8JsonWriter _idleWriter;

    /// <summary>Reads an object; null for an empty text or a null.</summary>
    /// <exception cref="JsonSerializationException">The text is no JSON, or not of that class. Names path and place.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : class
    {
        utf8 = WithoutByteOrderMark(utf8).Trim(" \t\r\n"u8);
        if (utf8.IsEmpty)
        {
            return null;
        }

        return JsonContracts.Find(typeof(T)) is JsonValue<T> contract ? Read(contract, utf8) : WireSerializer.Read<T>(utf8);
    }

    /// <summary>Reads an object from a text that came in pieces.</summary>
    /// <exception cref="JsonSerializationException">The text is no JSON, or not of that class. Names path and place.</exception>
    internal static T Read<T>(in ReadOnlySequence<byte> utf8)
        where T : class
    {
        if (utf8.IsSingleSegment)
        {
            return Read<T>(utf8.FirstSpan);
        }

        var length = checked((int)utf8.Length);
        var whole = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8.CopyTo(whole);
            return Read<T>(whole.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    /// <summary>Writes an object; null writes a null.</summary>
    internal static void Write(IBufferWriter<byte> output, object value)
    {
        var json = _idleWriter ?? new Utf8JsonWriter(output, WriterOptions);
        _idleWriter = null;
        json.Reset(output);
        try
        {
            Write(json, value);
            json.Flush();
        }
        finally
        {
            json.Reset(Nowhere);
            _idleWriter = json;
        }
    }

    /// <summary>Writes an object; null writes a null.</summary>
    internal static void Write(Utf8JsonWriter json, object value)
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            Any.Instance.Write(json, value);
        }
    }

    private static T Read<T>(JsonValue<T> contract, ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, ReaderOptions);
        try
        {
            json.Read();
            return contract.Read(ref json);
        }
        catch (Exception exception) when (JsonFormatException.Covers(exception))
        {
            throw JsonFormatException.From(exception).ToPublished();
        }
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
