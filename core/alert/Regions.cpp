#include "alert/Regions.h"

#include <algorithm>

namespace alert {

// help.aliyun.com, "Service entrance" of Log Service.
const std::vector<Region>& regions() {
    static const std::vector<Region> known{
        {"cn-hangzhou", "华东1（杭州）", "China (Hangzhou)"},
        {"cn-shanghai", "华东2（上海）", "China (Shanghai)"},
        {"cn-nanjing", "华东5（南京）", "China (Nanjing)"},
        {"cn-fuzhou", "华东6（福州）", "China (Fuzhou)"},
        {"cn-qingdao", "华北1（青岛）", "China (Qingdao)"},
        {"cn-beijing", "华北2（北京）", "China (Beijing)"},
        {"cn-zhangjiakou", "华北3（张家口）", "China (Zhangjiakou)"},
        {"cn-huhehaote", "华北5（呼和浩特）", "China (Hohhot)"},
        {"cn-wulanchabu", "华北6（乌兰察布）", "China (Ulanqab)"},
        {"cn-shenzhen", "华南1（深圳）", "China (Shenzhen)"},
        {"cn-heyuan", "华南2（河源）", "China (Heyuan)"},
        {"cn-guangzhou", "华南3（广州）", "China (Guangzhou)"},
        {"cn-chengdu", "西南1（成都）", "China (Chengdu)"},
        {"cn-hongkong", "中国（香港）", "China (Hong Kong)"},
        {"ap-northeast-1", "日本（东京）", "Japan (Tokyo)"},
        {"ap-northeast-2", "韩国（首尔）", "South Korea (Seoul)"},
        {"ap-southeast-1", "新加坡", "Singapore"},
        {"ap-southeast-3", "马来西亚（吉隆坡）", "Malaysia (Kuala Lumpur)"},
        {"ap-southeast-5", "印度尼西亚（雅加达）", "Indonesia (Jakarta)"},
        {"ap-southeast-6", "菲律宾（马尼拉）", "Philippines (Manila)"},
        {"ap-southeast-7", "泰国（曼谷）", "Thailand (Bangkok)"},
        {"me-east-1", "阿联酋（迪拜）", "UAE (Dubai)"},
        {"us-west-1", "美国（硅谷）", "US (Silicon Valley)"},
        {"us-east-1", "美国（弗吉尼亚）", "US (Virginia)"},
        {"eu-central-1", "德国（法兰克福）", "Germany (Frankfurt)"},
        {"eu-west-1", "英国（伦敦）", "UK (London)"},
        {"cn-hangzhou-finance", "华东1 金融云", "China East 1 Finance"},
        {"cn-shanghai-finance-1", "华东2 金融云", "China East 2 Finance"},
        {"cn-beijing-finance-1", "华北2 金融云", "China North 2 Finance"},
        {"cn-shenzhen-finance-1", "华南1 金融云", "China South 1 Finance"},
        {"cn-north-2-gov-1", "华北2 政务云", "China North 2 Government"},
    };
    return known;
}

const Region* findRegion(std::string_view id) {
    const auto found = std::find_if(regions().begin(), regions().end(),
                                    [id](const Region& region) { return region.id == id; });
    return found == regions().end() ? nullptr : &*found;
}

} // namespace alert
