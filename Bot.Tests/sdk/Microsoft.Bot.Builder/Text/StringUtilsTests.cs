using System.Text;
using Microsoft.Bot.Builder;

namespace EcomBot.Tests.Sdk.Builder.Text;

public sealed class StringUtilsTests
{
    [Fact]
    public void A_long_text_is_cut_and_a_short_one_is_not()
    {
        Assert.Equal("abc...", StringUtils.Ellipsis("abcdef", 3));
        Assert.Equal("abc", StringUtils.Ellipsis("abc", 3));
        Assert.Equal("abc...", StringUtils.Ellipsis(new StringBuilder("abcdef"), 3).ToString());
    }

    [Fact]
    public void Long_texts_that_differ_stay_different()
    {
        Assert.NotEqual(StringUtils.EllipsisHash("abcdef", 3), StringUtils.EllipsisHash("abcxyz", 3));
        Assert.StartsWith("abc...", StringUtils.EllipsisHash("abcdef", 3), StringComparison.Ordinal);
        Assert.Equal("abc..." + StringUtils.Hash("abcabc"), StringUtils.EllipsisHash(new StringBuilder("abcabc"), 3).ToString());
        Assert.Equal("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", StringUtils.Hash("abc"));
    }

    [Fact]
    public void A_path_is_written_as_this_machine_does()
    {
        Assert.Equal(Path.Combine("a", "b", "c"), PathUtils.NormalizePath(@"a\b/c"));
    }
}
