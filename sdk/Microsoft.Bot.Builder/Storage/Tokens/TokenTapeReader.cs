using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Storage.Tokens;

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

        SetToken(tape.KindAt(_next), tape.ValueAt(_next));
        _next++;
        return true;
    }
}
