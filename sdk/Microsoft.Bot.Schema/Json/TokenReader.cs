using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Reads JSON of any shape into the tokens that Newtonsoft.Json would make of it.</summary>
internal static class TokenReader
{
    /// <summary>Digits of the longest whole number; reading time grows with the square of the length.</summary>
    private const int LongestNumber = 380;
    private const int ShortestDate = 19;
    private const int LongestDate = 40;

    /// <summary>The token the reader stands on, with all it holds.</summary>
    internal static JToken Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref json),
        JsonTokenType.StartArray => ReadArray(ref json),
        JsonTokenType.String => ReadString(ref json),
        JsonTokenType.Number => ReadNumber(ref json),
        JsonTokenType.True => new JValue(true),
        JsonTokenType.False => new JValue(false),
        _ => JValue.CreateNull(),
    };

    private static JObject ReadObject(ref Utf8JsonReader json)
    {
        var result = new JObject();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = Text.ReadKnown(ref json);
            json.Read();
            result[name] = Read(ref json);
        }

        return result;
    }

    private static JArray ReadArray(ref Utf8JsonReader json)
    {
        var result = new JArray();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            result.Add(Read(ref json));
        }

        return result;
    }

    /// <summary>A string, or the date it is written like: Newtonsoft.Json makes no difference inside of tokens.</summary>
    private static JValue ReadString(ref Utf8JsonReader json) =>
        MayBeDate(json.ValueSpan) ? ReadAsPublished(json.ValueSpan) : new JValue(Text.ReadKnown(ref json));

    private static bool MayBeDate(ReadOnlySpan<byte> text) =>
        (text.Length is >= ShortestDate and <= LongestDate && char.IsAsciiDigit((char)text[0]) && text[10] == 'T')
        || text.StartsWith("/Date("u8) || text.StartsWith("\\/Date("u8);

    private static JValue ReadAsPublished(ReadOnlySpan<byte> text)
    {
        using var reader = new JsonTextReader(new StringReader($"\"{Encoding.UTF8.GetString(text)}\""))
        {
            DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        };
        reader.Read();
        return new JValue(reader.Value);
    }

    private static JValue ReadNumber(ref Utf8JsonReader json)
    {
        if (json.TryGetInt64(out var number))
        {
            return new JValue(number);
        }

        if (json.ValueSpan.IndexOfAny(".eE"u8) >= 0)
        {
            return new JValue(double.Parse(json.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture));
        }

        return json.ValueSpan.Length <= LongestNumber
            ? new JValue(BigInteger.Parse(Encoding.ASCII.GetString(json.ValueSpan), CultureInfo.InvariantCulture))
            : throw new JsonFormatException($"A whole number has more than {LongestNumber} digits");
    }
}
