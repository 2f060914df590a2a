using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.StateTokens;

/// <summary>Plays recorded tokens to a serializer.</summary>
internal sealed class TokenTapeReader(TokenTape tape) : JsonReader
{
    private int _next;

    /// <inheritdoc/>
    public override bool Read()
    {
        if (_next == tape.Count)
        {
            SetToken(JsonToken.None);
            return false;
        }

        var value = tape.ValueAt(_next);
        SetToken(tape.KindAt(_next), value is JToken json ? json.DeepClone() : value);
        _next++;
        return true;
    }
}
