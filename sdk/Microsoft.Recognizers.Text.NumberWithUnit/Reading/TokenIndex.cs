using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>Finds tokens by their places in the text.</summary>
internal sealed class TokenIndex(List<Token> tokens)
{
    /// <summary>The first token that starts at a place or behind it; the number of tokens when none does.</summary>
    public int FirstFrom(int place)
    {
        var low = 0;
        var high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }
}
