using System.Buffers;
using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// Takes properties that are null out of a JSON text. Newtonsoft.Json leaves them in dictionaries, in unknown fields and in
/// tokens, whatever its settings say. Items of lists stay, for their places count.
/// </summary>
internal static class NullProperties
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue,
    };

    /// <summary>The text without them; the text itself where there are none, and where it is no JSON.</summary>
    internal static byte[] Remove(byte[] utf8)
    {
        if (utf8.AsSpan().IndexOf("null"u8) < 0)
        {
            return utf8;
        }

        try
        {
            var output = new ArrayBufferWriter<byte>(utf8.Length);
            Copy(utf8, output);
            return output.WrittenSpan.ToArray();
        }
        catch (JsonException)
        {
            return utf8; // A bot may put any text into a JRaw.
        }
    }

    private static void Copy(ReadOnlySpan<byte> utf8, ArrayBufferWriter<byte> output)
    {
        var json = new Utf8JsonReader(utf8, Options);
        ReadOnlySpan<byte> name = default;
        var follows = false;
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName)
            {
                name = Raw(json, utf8);
            }
            else if (json.TokenType != JsonTokenType.Null || name.IsEmpty)
            {
                follows = Copy(json.TokenType, name, Raw(json, utf8), follows, output);
                name = default;
            }
            else
            {
                name = default;
            }
        }
    }

    /// <summary>Copies one token, and tells whether a comma comes before the next.</summary>
    private static bool Copy(
        JsonTokenType type, ReadOnlySpan<byte> name, ReadOnlySpan<byte> token, bool follows, ArrayBufferWriter<byte> output)
    {
        if (follows && type is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            output.Write(","u8);
        }

        if (!name.IsEmpty)
        {
            output.Write(name);
            output.Write(":"u8);
        }

        output.Write(token);
        return type is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
    }

    private static ReadOnlySpan<byte> Raw(scoped in Utf8JsonReader json, ReadOnlySpan<byte> utf8) =>
        utf8[(int)json.TokenStartIndex..(int)json.BytesConsumed].TrimEnd(": \t\r\n"u8);
}
