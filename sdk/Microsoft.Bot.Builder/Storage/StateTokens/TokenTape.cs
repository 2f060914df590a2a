using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.StateTokens;

/// <summary>
/// A serialised object as the sequence of its JSON tokens: what JSON says, with the CLR types of the values kept
/// (an <see cref="int"/> comes back as one) and nothing formatted or parsed.
/// </summary>
internal sealed class TokenTape(JsonToken[] kinds, object[] values)
{
    /// <summary>Gets the number of tokens.</summary>
    public int Count => kinds.Length;

    /// <summary>Gets the kind of a token.</summary>
    public JsonToken KindAt(int index) => kinds[index];

    /// <summary>Gets the value of a token; property names too.</summary>
    public object ValueAt(int index) => values[index];

    /// <summary>Whether other tokens say the same.</summary>
    public bool Says(ReadOnlySpan<JsonToken> otherKinds, ReadOnlySpan<object> otherValues) =>
        otherKinds.SequenceEqual(kinds) && SameValues(otherValues);

    private static bool IsInteger(object value) => value is int or long or short or byte or uint or ushort or sbyte;

    private static bool Same(object mine, object other) => mine switch
    {
        null => other is null,
        string text => other is string otherText && string.Equals(text, otherText, StringComparison.Ordinal),
        JToken json => other is JToken otherJson && JToken.DeepEquals(json, otherJson),
        byte[] bytes => other is byte[] otherBytes && bytes.AsSpan().SequenceEqual(otherBytes),
        _ => mine.Equals(other) || (IsInteger(mine) && IsInteger(other) && Convert.ToInt64(mine) == Convert.ToInt64(other)),
    };

    private bool SameValues(ReadOnlySpan<object> others)
    {
        for (var index = 0; index < values.Length; index++)
        {
            if (!Same(values[index], others[index]))
            {
                return false;
            }
        }

        return true;
    }
}
