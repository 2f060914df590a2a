using System.Text;
using System.Text.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Texts. Numbers and truth values are taken as they are written, as the published packages take them.</summary>
internal sealed class Text : JsonValue<string>
{
    /// <summary>Any text.</summary>
    internal static Text Free { get; } = new(isKnown: false);

    /// <summary>A text that is likely among <see cref="KnownTexts"/>.</summary>
    internal static Text Known { get; } = new(isKnown: true);

    private readonly bool _isKnown;

    private Text(bool isKnown) => _isKnown = isKnown;

    /// <inheritdoc/>
    internal override string Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => _isKnown ? ReadKnown(ref json) : ReadString(ref json),
        JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => null,
        _ => throw Unexpected(ref json, "a text"),
    };

    /// <inheritdoc/>
    internal override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    /// <summary>The string or property name the reader stands on, shared when it is a well-known one.</summary>
    internal static string ReadKnown(ref Utf8JsonReader json) =>
        !json.ValueIsEscaped && KnownTexts.TryGet(json.ValueSpan, out var known) ? known : ReadString(ref json);

    /// <summary>
    /// The string or property name the reader stands on. Half a surrogate pair, which clients send when they cut an
    /// emoji in two, becomes U+FFFD, and so do bytes that are no UTF-8.
    /// </summary>
    private static string ReadString(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            using var lenient = new JsonTextReader(new StringReader($"\"{Encoding.UTF8.GetString(json.ValueSpan)}\""));
            return lenient.ReadAsString();
        }
    }
}
