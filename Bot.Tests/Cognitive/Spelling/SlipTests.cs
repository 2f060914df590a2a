using EcomBot.Cognitive.Spelling;

namespace EcomBot.Tests.Cognitive.Spelling;

/// <summary>What a hasty hand makes of a word.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("waht", "what")]
    [InlineData("returrn", "return")]
    [InlineData("adress", "address")]
    public void A_letter_swapped_or_twice_is_the_likeliest(string said, string meant) => Assert.Equal(Slip.Least, Slip.CostOf(said, meant));

    [Theory]
    [InlineData("ordr", "order")]
    [InlineData("paypsl", "paypal")]
    [InlineData("debolver", "devolver")]
    [InlineData("retukrn", "return")]
    [InlineData("secomd", "second")]
    public void Other_slips_are_less_likely(string said, string meant) => Assert.InRange(Slip.CostOf(said, meant), Slip.Least + 1, Slip.None - 1);

    [Theory]
    [InlineData("pasados", "pasado")]
    [InlineData("ganzem", "ganzen")]
    [InlineData("defeats", "defeat")]
    [InlineData("rest", "test")]
    [InlineData("cnclr", "cancel")]
    [InlineData("bed", "bad")]
    [InlineData("dog", "cat")]
    public void Other_forms_and_other_words_are_none(string said, string meant) => Assert.Equal(Slip.None, Slip.CostOf(said, meant));

    [Theory]
    [InlineData("", "order")]
    [InlineData("order", "")]
    public void Nothing_is_no_word(string said, string meant) => Assert.Equal(Slip.None, Slip.CostOf(said, meant));
}
