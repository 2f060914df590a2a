namespace EcomBot.Cognitive.Reading;

/// <summary>Words of a text that tell what comes next.</summary>
/// <param name="Start">Where they start, in UTF-16 code units.</param>
/// <param name="End">The place after them.</param>
/// <param name="Kinds">What they tell, a bit for each <see cref="Cue"/>.</param>
internal readonly record struct CueHit(int Start, int End, int Kinds)
{
    /// <summary>Whether they are of a kind.</summary>
    public bool Is(Cue cue) => (Kinds & (1 << (int)cue)) != 0;
}
