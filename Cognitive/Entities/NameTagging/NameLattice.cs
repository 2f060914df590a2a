namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>The probabilities of all tags of a text, by the forward-backward algorithm.</summary>
internal sealed class NameLattice
{
    private const int Width = NameModel.Width;
    private readonly float[] _transitions;
    private readonly float[] _scores;
    private readonly float[] _forward;
    private readonly float[] _backward;
    private readonly float _all;

    /// <summary>Sums over all rows of tags.</summary>
    /// <param name="tags">How many tags there are.</param>
    /// <param name="transitions">How well a tag follows another: <see cref="NameModel.Width"/> rows of as many numbers.</param>
    /// <param name="scores"><see cref="NameModel.Width"/> scores a word, of one word or more.</param>
    public NameLattice(int tags, float[] transitions, float[] scores)
    {
        (_transitions, _scores, _forward, _backward) = (transitions, scores, new float[scores.Length], new float[scores.Length]);
        Span<float> sums = stackalloc float[tags];
        for (var place = 0; place < scores.Length; place += Width)
        {
            for (var tag = 0; tag < tags; tag++)
            {
                _forward[place + tag] = scores[place + tag] + Before(place, tag, sums);
            }
        }
        for (var place = scores.Length - (2 * Width); place >= 0; place -= Width)
        {
            for (var tag = 0; tag < tags; tag++)
            {
                _backward[place + tag] = After(place + Width, tag, sums);
            }
        }
        _all = LogSum(_forward.AsSpan(scores.Length - Width, tags));
    }

    /// <summary>The probability of a tag.</summary>
    public float Of(int word, int tag) => MathF.Exp(_forward[(word * Width) + tag] + _backward[(word * Width) + tag] - _all);

    /// <summary>The probability of a tag and the one before.</summary>
    public float Of(int word, int tag, int before) => MathF.Exp(
        _forward[((word - 1) * Width) + before] + _transitions[(before * Width) + tag] + _scores[(word * Width) + tag]
            + _backward[(word * Width) + tag] - _all);

    private float Before(int place, int tag, Span<float> sums)
    {
        if (place == 0)
        {
            return NameModel.MayFollow(tag, 0) ? 0 : float.NegativeInfinity;
        }
        for (var before = 0; before < sums.Length; before++)
        {
            sums[before] = NameModel.MayFollow(tag, before)
                ? _forward[place - Width + before] + _transitions[(before * Width) + tag] : float.NegativeInfinity;
        }
        return LogSum(sums);
    }

    private float After(int place, int tag, Span<float> sums)
    {
        for (var next = 0; next < sums.Length; next++)
        {
            sums[next] = NameModel.MayFollow(next, tag)
                ? _backward[place + next] + _scores[place + next] + _transitions[(tag * Width) + next] : float.NegativeInfinity;
        }
        return LogSum(sums);
    }

    private static float LogSum(ReadOnlySpan<float> numbers)
    {
        var (most, sum) = (float.NegativeInfinity, 0f);
        foreach (var number in numbers)
        {
            most = Math.Max(most, number);
        }
        if (float.IsNegativeInfinity(most))
        {
            return most;
        }
        foreach (var number in numbers)
        {
            sum += MathF.Exp(number - most);
        }
        return most + MathF.Log(sum);
    }
}
