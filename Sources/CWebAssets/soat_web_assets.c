#include "soat_web_assets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// A file of web/ is two lines here: its bytes, and its name. A test compares this list with the folder.
static const uint8_t templates_fault_mustache[] = {
#embed "../../web/templates/fault.mustache" if_empty(0)
};
static const uint8_t templates_findings_mustache[] = {
#embed "../../web/templates/findings.mustache" if_empty(0)
};
static const uint8_t templates_icons_mustache[] = {
#embed "../../web/templates/icons.mustache" if_empty(0)
};
static const uint8_t templates_layout_mustache[] = {
#embed "../../web/templates/layout.mustache" if_empty(0)
};
static const uint8_t templates_precheck_mustache[] = {
#embed "../../web/templates/precheck.mustache" if_empty(0)
};
static const uint8_t templates_rule_mustache[] = {
#embed "../../web/templates/rule.mustache" if_empty(0)
};
static const uint8_t templates_rules_mustache[] = {
#embed "../../web/templates/rules.mustache" if_empty(0)
};
static const uint8_t assets_base_css[] = {
#embed "../../web/assets/base.css" if_empty(0)
};
static const uint8_t assets_findings_css[] = {
#embed "../../web/assets/findings.css" if_empty(0)
};
static const uint8_t assets_icon_svg[] = {
#embed "../../web/assets/icon.svg" if_empty(0)
};
static const uint8_t assets_precheck_css[] = {
#embed "../../web/assets/precheck.css" if_empty(0)
};
static const uint8_t assets_precheck_mjs[] = {
#embed "../../web/assets/precheck.mjs" if_empty(0)
};
static const uint8_t assets_rules_css[] = {
#embed "../../web/assets/rules.css" if_empty(0)
};
static const uint8_t assets_shell_mjs[] = {
#embed "../../web/assets/shell.mjs" if_empty(0)
};
static const uint8_t assets_spans_mjs[] = {
#embed "../../web/assets/spans.mjs" if_empty(0)
};
static const uint8_t assets_tokens_css[] = {
#embed "../../web/assets/tokens.css" if_empty(0)
};
static const uint8_t openapi_json[] = {
#embed "../../web/openapi.json" if_empty(0)
};

static const soat_web_file files[] = {
    {"templates/fault.mustache", templates_fault_mustache, sizeof templates_fault_mustache},
    {"templates/findings.mustache", templates_findings_mustache, sizeof templates_findings_mustache},
    {"templates/icons.mustache", templates_icons_mustache, sizeof templates_icons_mustache},
    {"templates/layout.mustache", templates_layout_mustache, sizeof templates_layout_mustache},
    {"templates/precheck.mustache", templates_precheck_mustache, sizeof templates_precheck_mustache},
    {"templates/rule.mustache", templates_rule_mustache, sizeof templates_rule_mustache},
    {"templates/rules.mustache", templates_rules_mustache, sizeof templates_rules_mustache},
    {"assets/base.css", assets_base_css, sizeof assets_base_css},
    {"assets/findings.css", assets_findings_css, sizeof assets_findings_css},
    {"assets/icon.svg", assets_icon_svg, sizeof assets_icon_svg},
    {"assets/precheck.css", assets_precheck_css, sizeof assets_precheck_css},
    {"assets/precheck.mjs", assets_precheck_mjs, sizeof assets_precheck_mjs},
    {"assets/rules.css", assets_rules_css, sizeof assets_rules_css},
    {"assets/shell.mjs", assets_shell_mjs, sizeof assets_shell_mjs},
    {"assets/spans.mjs", assets_spans_mjs, sizeof assets_spans_mjs},
    {"assets/tokens.css", assets_tokens_css, sizeof assets_tokens_css},
    {"openapi.json", openapi_json, sizeof openapi_json},
};

size_t soat_web_count(void) { return sizeof files / sizeof *files; }
soat_web_file soat_web_asset(size_t index) { return files[index]; }
