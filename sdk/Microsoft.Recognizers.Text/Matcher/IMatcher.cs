namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Finds known values in sequences.</summary>
/// <typeparam name="T">What sequences are made of.</typeparam>
public interface IMatcher<T>
{
    /// <summary>Makes values known.</summary>
    /// <param name="values">The values.</param>
    /// <param name="ids">What each stands for.</param>
    void Init(IEnumerable<T>[] values, string[] ids);

    /// <summary>Every value found, overlapping ones too.</summary>
    IEnumerable<MatchResult<T>> Find(IEnumerable<T> queryText);
}
