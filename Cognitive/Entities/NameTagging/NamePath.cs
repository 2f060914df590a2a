namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>Finds the best row of tags (Viterbi 1967).</summary>
internal static class NamePath
{
    private const int Width = NameModel.Width;

    /// <summary>How much more a word must score as no name, to be none: found on the training part, by its own parts.</summary>
    private const float Eagerness = 1.25f;

    /// <summary>The best tags for words in a row.</summary>
    /// <param name="model">The model.</param>
    /// <param name="scores"><see cref="NameModel.Width"/> scores a word; changed.</param>
    /// <param name="tags">Receives a tag a word.</param>
    public static void Best(NameModel model, Span<float> scores, Span<byte> tags)
    {
        Span<byte> from = stackalloc byte[tags.Length * Width];
        for (var index = 0; index < tags.Length; index++)
        {
            scores[index * Width] -= Eagerness;
            var before = index == 0 ? default : scores.Slice((index - 1) * Width, Width);
            Extend(model, before, scores.Slice(index * Width, Width), from.Slice(index * Width, Width));
        }
        var last = scores[^Width..][..model.Tags];
        var best = 0;
        for (var tag = 1; tag < last.Length; tag++)
        {
            best = last[tag] > last[best] ? tag : best;
        }
        for (var index = tags.Length - 1; index >= 0; index--)
        {
            (tags[index], best) = ((byte)best, from[(index * Width) + best]);
        }
    }

    // Each tag's score becomes that of the best path which ends in it.
    private static void Extend(NameModel model, ReadOnlySpan<float> before, Span<float> scores, Span<byte> from)
    {
        for (var tag = 0; tag < model.Tags; tag++)
        {
            var best = before.IsEmpty && NameModel.MayFollow(tag, 0) ? 0 : float.NegativeInfinity;
            for (var last = 0; last < model.Tags && !before.IsEmpty; last++)
            {
                var sum = before[last] + model.Transitions[(last * Width) + tag];
                if (NameModel.MayFollow(tag, last) && sum > best)
                {
                    (best, from[tag]) = (sum, (byte)last);
                }
            }
            scores[tag] += best;
        }
    }
}
