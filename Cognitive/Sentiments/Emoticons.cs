using System.Buffers;
using System.Collections.Frozen;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>What faces and other pictures made of signs say.</summary>
internal static class Emoticons
{
    private const float Clear = 1.5f;
    private const char FirstPicture = '\u2001';

    private static readonly FrozenSet<int> Glad = Runes(
        "😀😃😄😁😆😊😇🙂😉😍🥰😘😗😙😚😋🤗🤩😎🥳😺😸😻👍👏🙌💪👌✌🤞🙏❤🧡💛💚💙💜🖤💕💖💗💘💝💞💓♥🎉🎊🏆⭐🌟✨🔥💯☺☀🌞🌹💐😹😂🤣✅🎁🤘💃");

    private static readonly FrozenSet<int> Sad = Runes(
        "😞😟😠😡😢😣😤😥😦😧😨😩😫😭😰😱😓😒😔😕🙁☹😖🙄😑😐🤬🤮🤢🤕🤒👎💔😾😿🖕💩👿😪😬😷🤦🥺⚠❌");

    private static readonly FrozenDictionary<string, float> Faces = new Dictionary<string, float>
    {
        [":)"] = 1,
        [":-)"] = 1,
        ["(:"] = 1,
        [":d"] = 1.5f,
        [":-d"] = 1.5f,
        ["=)"] = 1,
        ["=d"] = 1.5f,
        [";)"] = 1,
        [";-)"] = 1,
        [":p"] = 0.7f,
        [":-p"] = 0.7f,
        [":*"] = 1.5f,
        ["<3"] = 1.5f,
        ["^_^"] = 1.2f,
        ["^^"] = 1,
        ["xd"] = 1,
        [":')"] = 1,
        ["\\o/"] = 1.5f,
        ["8)"] = 0.7f,
        [":("] = -1.5f,
        [":-("] = -1.5f,
        ["):"] = -1.5f,
        ["=("] = -1.5f,
        [":'("] = -1.8f,
        [":/"] = -0.8f,
        [":-/"] = -0.8f,
        [":\\"] = -0.8f,
        [":s"] = -0.7f,
        ["d:"] = -1,
        [":c"] = -1.2f,
        ["</3"] = -1.5f,
        ["-_-"] = -1,
        [">:("] = -1.8f,
        ["t_t"] = -1.2f,
        ["t.t"] = -1.2f,
        [":|"] = -0.6f,
        ["._."] = -0.8f,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> FaceLookup = Faces.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> FirstSigns = SearchValues.Create([.. Faces.Keys.Select(face => face[0])]);
    private static readonly SearchValues<char> SecondSigns = SearchValues.Create([.. Faces.Keys.Select(face => face[1])]);

    /// <summary>What stands at a place of a text in plain letters: how it feels (0 for nothing) and how long it is.</summary>
    public static (float Strength, int Length) At(ReadOnlySpan<char> folded, int place)
    {
        for (var length = MayBeFace(folded[place..]) ? Math.Min(4, folded.Length - place) : 0; length >= 2; length--)
        {
            if (FaceLookup.TryGetValue(folded.Slice(place, length), out var strength) && IsApart(folded, place, length))
            {
                return (strength, length);
            }
        }
        if (folded[place] < FirstPicture)
        {
            return (0, 1);
        }
        var status = System.Text.Rune.DecodeFromUtf16(folded[place..], out var rune, out var used);
        var known = status == OperationStatus.Done;
        return !known ? (0, 1) : (Glad.Contains(rune.Value) ? Clear : Sad.Contains(rune.Value) ? -Clear : 0, used);
    }

    private static bool MayBeFace(ReadOnlySpan<char> folded) =>
        folded.Length > 1 && FirstSigns.Contains(folded[0]) && SecondSigns.Contains(folded[1]);

    /// <summary>Whether no letter or digit touches a face whose border is a letter or digit itself, as in "8)" of a list.</summary>
    private static bool IsApart(ReadOnlySpan<char> folded, int place, int length)
    {
        var before = place == 0 || !char.IsLetterOrDigit(folded[place - 1]);
        var after = place + length >= folded.Length || !char.IsLetterOrDigit(folded[place + length]);
        return (before || !char.IsLetterOrDigit(folded[place])) && (after || !char.IsLetterOrDigit(folded[place + length - 1]))
            && !(folded[place] == ':' && folded[place + 1] == '/' && !after)
            && !(folded[place] == ':' && place + length < folded.Length && folded[place + length] == '/');
    }

    private static FrozenSet<int> Runes(string signs) => signs.EnumerateRunes().Select(rune => rune.Value).ToFrozenSet();
}
