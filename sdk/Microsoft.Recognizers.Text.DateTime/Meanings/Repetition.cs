namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>Something that happens again and again ("every Monday at four").</summary>
internal sealed class Repetition(string timex) : Meaning
{
    public override string Type => Constants.SYS_DATETIME_SET;

    public string Timex => timex;

    /// <inheritdoc/>
    public override IEnumerable<Variant> Variants()
    {
        yield return new Variant(timex, null, null);
    }
}
