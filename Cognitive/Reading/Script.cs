namespace EcomBot.Cognitive.Reading;

/// <summary>Tells scripts apart.</summary>
internal static class Script
{
    /// <summary>Whether a character is a Chinese ideograph.</summary>
    public static bool IsIdeograph(char letter) =>
        letter is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or >= '\uf900' and <= '\ufaff' or '〇';

    /// <summary>Whether a character is Japanese kana.</summary>
    public static bool IsKana(char letter) => letter is >= '\u3040' and <= '\u30ff' or >= '\uff66' and <= '\uff9d';

    /// <summary>Whether a character is a letter of the Latin script.</summary>
    public static bool IsLatin(char letter) => letter < 128
        ? char.IsAsciiLetter(letter)
        : letter is >= 'À' and <= 'ɏ' or >= 'Ḁ' and <= 'ỿ' && char.IsLetter(letter);
}
