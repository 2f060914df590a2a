using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Truth values; the texts <c>true</c> and <c>false</c> and numbers are taken too.</summary>
internal sealed class Flag : JsonValue<bool?>
{
    internal static Flag Instance { get; } = new();

    /// <inheritdoc/>
    internal override bool? Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        JsonTokenType.Number => json.GetDouble() != 0,
        JsonTokenType.String when json.ValueSpan.IsEmpty => null,
        JsonTokenType.String when bool.TryParse(json.GetString(), out var flag) => flag,
        _ => throw Unexpected(ref json, "true or false"),
    };

    /// <inheritdoc/>
    internal override void Write(Utf8JsonWriter json, bool? value) => json.WriteBooleanValue(value.Value);
}
