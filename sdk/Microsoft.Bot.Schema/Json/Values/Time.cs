using System.Globalization;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Points in time in ISO 8601, with the offset they were written with.</summary>
internal sealed class Time : JsonValue<DateTimeOffset?>
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";
    private const int LongestIso = 33;

    internal static Time Instance { get; } = new();

    /// <inheritdoc/>
    internal override DateTimeOffset? Read(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (json.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref json, "a time");
        }

        return IsPreciseToTicks(json.ValueSpan) && json.TryGetDateTimeOffset(out var time) ? time : ReadOther(ref json);
    }

    /// <inheritdoc/>
    internal override void Write(Utf8JsonWriter json, DateTimeOffset? value)
    {
        Span<char> text = stackalloc char[LongestIso];
        value.Value.TryFormat(text, out var length, Format, CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..length]);
    }

    /// <summary>Whether a text in ISO 8601 has at most seven digits after the point; more are cut off or rounded.</summary>
    private static bool IsPreciseToTicks(ReadOnlySpan<byte> text)
    {
        var hasOffset = text.Length > 6 && text[^6] is (byte)'+' or (byte)'-';
        return text.Length <= (hasOffset ? LongestIso : text.EndsWith("Z"u8) ? LongestIso - 5 : LongestIso - 6);
    }

    /// <summary>A time in one of the other forms that the published packages take.</summary>
    private static DateTimeOffset? ReadOther(ref Utf8JsonReader json)
    {
        using var lenient = new JsonTextReader(new StringReader($"\"{Encoding.UTF8.GetString(json.ValueSpan)}\""));
        try
        {
            return lenient.ReadAsDateTimeOffset();
        }
        catch (JsonReaderException exception)
        {
            throw new JsonFormatException("This is not a time", exception);
        }
    }
}
