using System.Text.RegularExpressions;

namespace EcomBot.Dialogs.Addresses;

/// <summary>Takes province and town out of a Chinese street line, which begins with them: "广东省深圳市南山区科技路18号".</summary>
internal static partial class ChineseAddress
{
    private static readonly string[] Municipalities = ["北京", "上海", "天津", "重庆"];

    /// <summary>The wish with the town on its own; unchanged where the street does not begin with one.</summary>
    public static AddressWish Split(AddressWish wish)
    {
        if (wish.Line1 is not { } line || Town().Match(Cue().Replace(line, "")) is not { Success: true } match)
        {
            return wish with { Line1 = wish.Line1 is { } bare ? Cue().Replace(bare, "") : null };
        }
        var town = match.Groups["town"].Value;
        var region = match.Groups["region"] is { Success: true } named ? named.Value : Municipalities.Contains(town) ? town : null;
        var rest = match.Groups["rest"].Value;
        return wish with { Line1 = rest, City = town, Region = region ?? wish.Region };
    }

    [GeneratedRegex(@"^(?<region>[\u4e00-\u9fff]{2,3}(?=省)|[\u4e00-\u9fff]{2,6}自治区)?省?(?<town>[\u4e00-\u9fff]{2,4}?)市(?<rest>.+)$|^(?<town>北京|上海|天津|重庆)(?<rest>.+)$")]
    private static partial Regex Town();

    // What leads to an address without a sign between.
    [GeneratedRegex(@"^.*(?:改成|改为|改到|换成|换到|寄到|送到|发到|寄往|送往|地址是|地址为|地址|搬到了|搬到|住在|变成|应该是|是)")]
    private static partial Regex Cue();
}
