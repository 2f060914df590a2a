namespace EcomBot.Dialogs.Understanding;

/// <summary>The signs that end parts of what customers write, in all scripts.</summary>
internal static class Punctuation
{
    /// <summary>Those that end a sentence.</summary>
    public const string OfSentences = ".!?;\n。！？；";

    /// <summary>Those that end a clause.</summary>
    public const string OfClauses = OfSentences + ",，";
}
