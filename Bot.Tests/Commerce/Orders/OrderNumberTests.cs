using EcomBot.Commerce.Orders;

namespace EcomBot.Tests.Commerce.Orders;

public sealed class OrderNumberTests
{
    private static readonly OrderNumber Stored = new("#W2611340");

    [Theory]
    [InlineData("#W2611340")]
    [InlineData("w2611340")]
    [InlineData("W 2611340")]
    [InlineData(" # w-2611340 ")]
    [InlineData("2611340")]
    public void Every_spelling_means_the_same_order(string written) => Assert.True(OrderNumber.Parse(written).Denotes(Stored));

    [Theory]
    [InlineData("X2611340")]
    [InlineData("2611341")]
    [InlineData("#W261134")]
    public void Another_prefix_or_number_means_another_order(string written) => Assert.False(OrderNumber.Parse(written).Denotes(Stored));

    [Theory]
    [InlineData("")]
    [InlineData("my order")]
    [InlineData("where is 2611340?")]
    public void A_text_that_is_no_number_is_not_read_as_one(string written) => Assert.False(OrderNumber.TryParse(written, out _));

    [Theory]
    [InlineData("where is w2611340, please?", "#W2611340")]
    [InlineData("orders 2611340 and # W 4817420!", "#W2611340 #W4817420")]
    [InlineData("#w2611340 (I said W2611340)", "#W2611340")]
    [InlineData("ring me at 5551234567 or send it to 78212", "")]
    public void Numbers_are_found_in_what_a_customer_writes(string text, string numbers)
    {
        var pattern = OrderNumberPattern.Of([Stored, new("#W4817420")]);

        Assert.Equal(numbers, string.Join(' ', pattern.FindIn(text)));
    }

    [Fact]
    public void A_shop_shows_what_its_numbers_look_like() =>
        Assert.Equal(new("EC-00000000"), OrderNumberPattern.Of([new("EC-00000042")]).Example);
}
