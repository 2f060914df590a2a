using EcomBot.Cognitive.Reading;

namespace EcomBot.Tests.Cognitive.Reading;

/// <summary>Spaces in place of commas, as Chinese is typed on a phone.</summary>
public sealed class ClauseSpacesTests
{
    [Theory]
    [InlineData("登山鞋换成防水的 椅子换黑色的", "登山鞋换成防水的，椅子换黑色的")]
    [InlineData("帮我 取消 订单", "帮我 取消 订单")]
    [InlineData("改地址 北京市朝阳区 望京街道阜通东大街6号", "改地址 北京市朝阳区 望京街道阜通东大街6号")]
    [InlineData("where is my order", "where is my order")]
    [InlineData("", "")]
    public void A_space_between_two_clauses_is_a_comma(string written, string read) => Assert.Equal(read, ClauseSpaces.Read(written));
}
