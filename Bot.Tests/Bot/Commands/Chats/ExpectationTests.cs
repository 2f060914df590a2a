using EcomBot.Bot.Commands.Chats;

namespace EcomBot.Tests.Bot.Commands.Chats;

public sealed class ExpectationTests
{
    [Theory]
    [InlineData("Done.", "Done.", true)]
    [InlineData("Done.", "Done!", false)]
    [InlineData("…", "anything\nat all", true)]
    [InlineData("… $54.04 … PayPal …", "You get $54.04 back to your PayPal account.", true)]
    [InlineData("… $54.04 … PayPal …", "PayPal gets $54.04.", false)]
    [InlineData("… herbal …", "Tea (herbal), $29.00", true)]
    [InlineData("Order … is (late).", "Order #W1 is (late).", true)]
    [InlineData("Order … is (late).", "Order #W1 is late.", false)]
    [InlineData("Which one?\n…", "Which one?\n[One]\n[Two]", true)]
    public void A_gap_stands_for_anything(string expected, string said, bool fits)
    {
        Assert.Equal(fits, Expectation.Fits(expected, said));
    }

    [Fact]
    public void What_is_drawn_anew_becomes_a_gap()
    {
        Assert.Equal("Write … on the parcel.", Expectation.Common("Write RMA-17 on the parcel.", "Write RMA-99 on the parcel."));
    }
}
