using EcomBot.Commerce.Recommendations;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Tests.Dialogs.Recommending;

public sealed class ReasonTextTests
{
    public static TheoryData<ReasonKind> Kinds => [.. Enum.GetValues<ReasonKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_reason_has_its_words_in_every_language(ReasonKind kind) =>
        Assert.All(new SupportedLanguages().Tags, tag => Assert.Contains($"Recommend.Reason.{kind}", Texts.Of(tag).Keys));
}
